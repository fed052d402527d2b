const list = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** Given names that are common in Britain, of many origins, and are hardly ever anything else. A new one is a word. */
export const GIVEN_NAMES = list(`
Aaliyah Aamir Ace Addison Ade Aiyana Alejandra Alistair Amari Amelie Aria Ashton Asiya Athena Aurora Ayub Azaan Basma Beau Bella Bobby Bradley Brody Brogan Bronte Caden Caleb Casey Chantal Chanel Che Cian Clarissa Cody Cormac Corinne Cristian Dafydd Danika Dario Davud Demi Dev Dina Eesa Effie Efosa Ehis Elsie Ezra Faith Farid Farouk Fabian Fatemeh Fergus Fraser Gethin Giulia Gulsen Hafsa Haider Hamish Hanad Harun Harley Hawa Heidi Hodan Ifrah Ikenna Ilyas Iman Inaya Ines Isabela Ishaan Jada Jahmal Jarek Javid Jaxon Jaz Jenson Jermain Jodi Joao Jorge Kaan Kamara Kareem Katya Kaya Keeley Kenzie Keon Keziah Khalifa Kaleem Kojo Koray Kwaku Lamar Lamin Layton Leighton Lexi Lilly Lola Lorenzo Lottie Louie Lyra Mackenzie Macy Maisie Malaika Malakai Mason Mateo Maxwell Mckenzie Mehdi Memet Milan Millie Milo Moez Molly Mubarak Nahla Naz Nazia Nevaeh Nelly Nneka Obi Olu Oluwa Omolade Onyeka Orla Otis Pablo Paolo Pavel Pedro Peju Quinn Rafael Rafferty Rania Rayyan Reggie Rico Rio Roman Ronnie Rowan Sade Saffron Sahra Sanaa Saoirse Saskia Shay Shayla Sheldon Shola Sienna Sonny Suki Suleyman Tahmid Tamar Tanvir Tasmin Taylor Tayla Teddy Temitope Temi Thandi Tobi Tobias Tolu Tracy Trent Tristan Ty Tyreece Tyree Ugo Umut Vihaan Wilfred Winnie Xander Yahye Yaqub Yara Yemi Yuki Yunus Zak Zander Zane Zeinab Zeynep Zion Aaron Abbas Abdi Abdul Abdullah Abdullahi Abdulrahman Abigail Abubakar Adam Adeel Adele Adrian Aidan Aiden Aisha Aishah Ajay Akeem Akram
Alan Alana Albert Alejandro Aleksander Aleksandra Alesha Alex Alexander Alexandra Alexei Alfie Alfred Ali Alice Alicia Alina Alisha Alison Amaan Amal Amanda
Amara Amarjit Amelia Amina Aminata Amir Amira Amit Amrit Amy Ana Anas Andre Andrea Andreea Andrei Andrew Andrzej Andy Angela Angus Anil Anisa Anita
Anjali Ann Anna Annabel Anne Annie Anthony Antoni Antonio Anya Arjun Arlo Archie Arnav Arthur Arun Asad Asha Ashleigh Ashraf Asif Asma Aryan
Ava Ayaan Ayan Ayesha Ayo Azeem Aziz Babatunde Balbir Baljit Barbara Barry Bartosz Bashir Beata Becky Ben Benedict Benjamin Bernadette Bernard Beth Bethany
Beverley Bhavesh Bilal Billy Blessing Bogdan Brandon Brenda Brendan Brian Bridget Brooke Bruce Bryony Caitlin Callum Calum Cameron Camilla Cara
Carl Carla Caroline Carter Catherine Cathy Cedric Charlene Charles Charlie Chantelle Chidi Chinedu Chloe Chris Christine Christopher Ciara Claire Clare
Claudia Clive Cole Colin Colleen Connor Conor Corey Courtney Craig Curtis Cynthia Dale Damian Damilola Damon Dan Daniel Daniela Danielle Danny Dante
Daren Darius Darnell Darren Dave David Davina Dawid Dawood Debbie Deborah Declan Deepak Delroy Denise Dennis Denzel Derek Deshawn Desmond Devon Dexter
Diana Diane Dilip Dinesh Dionne Dominic Dominik Donna Doreen Dorothy Douglas Duncan Dwayne Dylan Ebony Eddie Edith Edmund Edward Edwin Ehsan Eileen
Elaine Eleanor Elena Eli Elias Elijah Elizabeth Ella Ellen Ellie Elliot Elliott Ellis Eloise Emeka Emily Emma Emmanuel Eric Erica Erin Esme Esther Ethan Eugene
Evan Evelyn Evie Ewa Fahad Faisal Faiza Faizan Farah Farhan Farida Farooq Fatima Fatou Fatoumata Femi Finley Finn Fiona Florence Folake Frances Francesca Francis
Franklin Fred Freddie Frederick Freya Gabriel Gabriela Gareth Garry Gary Gavin Gemma Geoffrey George Georgina Gerald Gillian Gina Giovanni Gloria Gordon
Graham Gregory Gurdeep Gurpreet Gwen Habib Hakeem Halima Hamid Hamza Hana Hannah Hardeep Hari Harinder Haris Harjit Harleen Harold Harpreet Harriet Harrison Harry
Harvey Harvinder Hasan Hassan Hayden Hayley Hector Helen Helena Henry Hilary Hina Hiba Hugh Hugo Humza Hussain Hussein Hyacinth Ian Ibrahim Idris Ifeanyi Ikram Imani
Imogen Imran Inderjit Ioana Ion Iqbal Irena Irene Isaac Isabel Isabella Isabelle Isha Isla Ismail Ivan Jack Jackie Jackson Jacob Jacqueline Jaden Jagdeep
Jai Jaime Jake Jakub Jamaal Jamal James Jamie Jamil Jan Jane Janet Janice Jared Jaroslaw Jasmin Jasmine Jason Jaspreet Jay Jayden Jaydon Jayne Jean Jeffrey Jelani
Jemma Jennifer Jenny Jerome Jermaine Jessica Jessie Jill Jim Jimmy Joan Joanna Joanne Jodie Joe Joel Joelle John Johnny Jon Jonah Jonathan Josef Joseph Josephine
Josh Joshua Josie Joyce Juan Jude Judith Judy Julia Julian Julie Juliet Junaid Justin Justyna Kacper Kadeem Kai Kaiden Kamal Kamil Kamran Karen Karim Karina Karl
Karolina Kasia Kate Katarzyna Katherine Kathleen Kathryn Katie Katrina Kavita Kayden Kayla Kayleigh Keanu Keira Keith Kelechi Kelly Kelvin Ken Kenneth Kenny Keira Kerry
Kevin Keyaan Khadija Khalid Khalil Kian Kieran Kiera Kim Kimberley Kiran Kirsten Kirsty Kofi Krishna Krystian Krzysztof Kuba Kwame Kwasi Kyle Kyra Laila Lara Latisha
Laura Lauren Laurence Lawrence Layla Leah Leanne Lee Leila Lena Leo Leon Leroy Lesley Leslie Lewis Leyla Liam Lily Linda Lindsay Lisa Lloyd Logan Lorna Lorraine Louis
Louise Luca Lucas Lucia Lucy Lukasz Luke Lydia Lynn Lynne Mabel Maciej Maddison Madeleine Madiha Magdalena Maheen Mahmood Mahmoud Malachi Malak Malcolm Malik Mandeep Manjit
Mandy Manpreet Marcin Marcus Marek Margaret Maria Mariam Marian Marie Marion Mariusz Marlon Marta Martha Martin Martyn Mary Maryam Mateusz Mathew Matilda Matthew
Maureen Maurice Max Maya Meera Megan Mehmet Mehreen Melanie Melissa Mercy Mia Michael Michal Michelle Miguel Mihai Mikaeel Mikolaj Mina Miranda Miriam Misbah Mo Mohamed
Mohammad Mohammed Mohsin Moira Molly Monica Monika Morgan Moses Moussa Muhammad Mukesh Musa Mustafa Nabil Nabila Nadia Nadine Naeem Naima Naomi Narinder Nasir Nasreen
Natalia Natalie Natasha Nathan Nathaniel Navdeep Naveed Neha Neil Niall Niamh Nicholas Nick Nicola Nicole Nigel Nikhil Nikita Nikola Nina Nisha Noah Noor Nora Norman
Nouman Nusrat Olamide Olga Oliver Olivia Ollie Oluwaseun Omar Omari Oscar Osman Owen Pamela Parminder Parveen Patrick Patricia Patrycja Paul Paula Paulina Pauline Pawel
Peter Petra Phil Philip Phillip Philippa Phoebe Phyllis Piotr Pooja Poppy Prakash Praveen Preeti Priya Przemyslaw Rachael Rachel Radu Rafal Rahim Rahul Raheem Raj Rajesh Rajinder
Raju Ralph Ramon Raneem Rashid Ravi Ravinder Ray Rayan Raymond Razia Rebecca Reece Rehan Rehana Renata Rhiannon Rhys Ricardo Richard Rick Ricky Riley Ritika Rizwan Robbie
Robert Roberta Roberto Robin Rodney Roger Rohan Rohit Roisin Roman Ronald Ronan Rory Rosalind Rosemary Rosie Roshni Ross Roxanne Roy Rukhsana Rupert Russell Ruth Ryan Saad Saba Sabina
Sabrina Sachin Sadia Sadie Safa Safiya Sahil Saif Saima Saira Salim Salma Salman Sam Samantha Samina Samir Samira Samuel Sana Sandeep Sandra Sandro Sanjay Santiago Sara Sarah
Satnam Savannah Scarlett Scott Sean Sebastian Selina Serena Seth Shabana Shabnam Shafiq Shahid Shahzad Shaima Shakira Shamima Shane Shanice Shanique Shannon Sharon Shaun Shauna Shazia
Sheila Shelley Sheryl Shirley Shreya Shyam Sian Sidra Sienna Simon Simone Simran Sinead Siobhan Skye Sofia Sohail Sonia Sonya Sophia Sophie Stacey Stacy Stefan Stella Stephanie
Stephen Steve Steven Stewart Stuart Sukhdeep Sukhjit Suleiman Suleman Sulaiman Sunil Sunita Suresh Surinder Susan Susanna Suzanne Svetlana Sylvia Szymon Tahir Tahira Talha Tamara Tamika Tania
Tanisha Tanya Tara Tariq Tasha Tasneem Tayo Tayyab Ted Teresa Terrence Terry Thea Theo Theodore Theresa Thomas Tia Tiana Tiffany Tim Timothy Tina Toby Tomasz Tommy Tony Tracey Tracy Travis
Trevor Trey Trisha Troy Tunde Tyler Tyrell Tyrese Tyrone Umair Umar Usama Usman Uzair Valentina Valerie Vanessa Varun Vera Veronica Vicky Victor Vijay Vikram Vincent Vinod Viktor
Vladimir Waheed Waleed Wanda Waqar Waqas Warren Waseem Wayne Wendy Weronika William Willow Wojciech Xavier Yahya Yasin Yasir Yasmin Yasmine Yolanda Younis Yousef Youssef Yusuf Yvette
Yvonne Zac Zach Zachary Zack Zahid Zahra Zain Zainab Zak Zakariya Zara Zayn Zeeshan Zoe Zofia Zohra Zubair Zuzanna
`);

/** Given names that are also places, months or words: a person only where the words beside them say so. */
export const DOUBTFUL_GIVEN_NAMES = list(`
Amber Angel April Ashley August Austin Autumn Bill Blake Bradley Brooklyn Carol Chase Charlotte Chelsea Chester Christian Clay Crystal Dawn Dean Destiny Drew Earl Eve Faith Frank
Georgia Ginger Grace Grant Guy Hazel Heather Holly Hope Hunter India Iris Israel Ivy Jade Jasper Jesse Jordan Joy June Justice Kent Kingsley Kirby Lance Lincoln Madison Mark May Melody Mercy
Mike Miles Nash Nelson Paige Paris Parker Pat Pearl Penny Preston Prince Reg Rich Rob Rose Ruby Stanley Sterling Sky Summer Sue Sydney Tom Victoria Violet Ward Wade Will Winston
`);
