/** Asks for the Word document of what is shown and saves it; answers what to say. */
export async function saveWord(query) {
  const response = await fetch(`/word${query}`);
  if (!response.ok) return (await response.text()).trim();
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'publication.docx';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return `Made ${name}.`;
}
