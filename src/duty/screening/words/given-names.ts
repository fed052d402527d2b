import { wordSet } from './word-set.ts';

/** Given names that are common in Britain, of many origins, and are hardly ever anything else. A new one is a word. */
export const GIVEN_NAMES = wordSet(`
Aaliyah Aamir Aaron Abbas Abdi Abdul Abdullah Abdullahi Abdulrahman Abel Abena Abi Abigail Abraham Abubakar Adam
Addison Ade Adebayo Adeel Adele Adeola Adil Adrian Afia Agnes Agnieszka Ahmad Ahmed Aidan Aiden Aiman Aisha Aishah
Aiyana Ajay Akeem Akram Akua Alan Alana Alasdair Albert Aled Alejandra Alejandro Aleksander Aleksandra Alesha Alex
Alexander Alexandra Alexei Alexia Alfie Alfonso Alfred Ali Alice Alicia Alina Alisha Alison Alistair Alonzo Alycia
Amaan Amal Amanda Amara Amari Amarjit Ameen Ameera Amelia Amelie Amina Aminata Amir Amira Amit Amrit Amy Ana Anais
Anas Anastasia Anders Andre Andrea Andreea Andrei Andrew Andrzej Andy Angela  Angus Anika Anil Anisa Anita
Anjali Ann Anna Annabel Anne Annie Anthony Anton Antoni Antonia Antonio Antony Anwar Anya Archie Ari Aria Ariana Arif
Arjun Arlo Armaan Arnav Aroon Arron Arthur Arun Aryan Asad Asha Ashanti Asher Ashleigh Ashraf Ashton Ashwin Asif Asiya
Asma Astrid Athena Atif Audrey Aurelia Aurora Ava Axel Ayaan Ayan Ayesha Ayo Ayub Azaan Azeem Aziz Azra Babatunde
Balbir Baljit Barbara Barnaby Barry Bartholomew Bartosz Bashir Basma Bea Beata Beatrice Beatrix Beau Becky Belinda
Bella Ben Benedict Benjamin Bernadette Bernard Bert Bertie Bess Beth Bethany Beverley Bhavesh Bhavna Bilal Billie
Billy Bobby Bogdan Bonnie Boris Brad Bradley Brandon Brenda Brendan Brett Brian Bridget Britney Brody Brogan Bronte
Brooke Bruce Bryan Bryce Bryn Bryony Byron Caden Caitlin Caleb Callum Calum Cameron Camilla Candice Cara Carl Carla
Carlos Carly Carmel Carmen Caroline Carrie Casey Cassandra Cassie Catherine Cathy Cecil Cecilia Cedric Celia Cerys
Chanel Chanelle Chantal Chantel Chantelle Charlene Charles Charlie Che Cheryl Chiara Chidi Chike Chinedu Chioma Chloe
Chris Christine Christopher Christy Chukwuemeka Cian Ciara Cindy Claire Clara Clare Clarissa Claudia Clifford Clint
Clinton Clive Clyde Cody Cole Colin Colleen Connor Conor Conrad Cordelia Corey Corinne Cormac Courtney Craig Cristian
Curtis Cynthia Cyril Dafydd Dalia Damian Damilola Damon Dan Dana Dani Daniel Daniela Danielle Danika Danny Dante
Daphne Darcey Darcy Daren Dario Darius Darnell Darren Darryl Daryl Dave David Davina Davinder Davud Dawid Dawood
Deanna Debbie Deborah Debra Declan Deepak Deirdre Delia Delilah Della Delroy Demetrius Demi Denis Denise Dennis Denzel
Derek Deshawn Desmond Dev  Devonte Dexter Diana Diane Diego Dilan Dilip Dimitri Dina Dinah Dinesh Dion Dionne
Dolores Domenico Dominic Dominik Donald Donna Donovan Dora Doreen Doris Dorothy Dougie Douglas Duncan Dwayne Dwight
Dylan Eamon Ebony Ebrahim Eddie Edith Edmund Edward Edwin Eesa Efe Effie Efosa Ehis Ehsan Eileen Eilidh Elaine Eleanor
Elena Eleni Eli Elias Elijah Eliza Elizabeth Ella Ellen Ellery Ellie Elliot Elliott Ellis Elmi Eloisa Eloise Elsa
Elsie Elton Emanuel Emeka Emil Emilia Emilio Emily Emma Emmanuel Emrys Enid Enoch Enrique Eric Erica Erin Ernest Errol
Esme Esra Estelle Esther Ethan Etienne Eugene Eva Evan Evelyn Evie Ewa Ewan Ezra Fabian Fadumo Fahad Faisal Faiza
Faizan Farah Farhan Farid Farida Farooq Farouk Farzana Fatemeh Fatima Fatou Fatoumata Fay Faye Felix Femi Ferdinand
Fergus Fernando Filip Finley Finn Fiona Flora Folake Frances Francesca Francesco Francis Frankie Fraser Fred Freda
Freddie Frederick Freya Fuad Funmi Gabby Gabriel Gabriela Gaia Gail Gareth Garfield Garry Gary Gavin Gayle Gemma Geoff
Geoffrey George Georgina Gerald Geraldine Gerard Gethin Gianni Giles Gillian Gina Ginny Giorgio Giovanni Gita Giulia
Glenda Glenn Gloria Goran Gordon Graham Greg Gregory Greta Grigor Guillermo Gulsen Gulzar Gurdeep Gurpreet Gus Gwen
Gwendolyn Habib Hadley Hafsa Haider Hakeem Haleema Halima Hamdi Hamid Hamish Hamza Hana Hanad Hanna Hannah Hans
Hardeep Hari Harinder Haris Harjit Harleen Harold Haroon Harpreet Harriet Harry Harun Harvey Harvinder Hasan Hassan
Hassana Hatice Hattie Hawa Hayden Haydn Hayley Hector Heidi Helen Helena Henry Hettie Hiba Hilary Hilda Hina Hodan
Hollie Horace Hugh Hugo Humza Hussain Hussein Hyacinth Ian Ibrahim Ibrahima Idil Idris Ifeanyi Ifrah Ignatius Ike
Ikenna Ikram Ilhan Ilyas Iman Imani Imelda Imogen Imran Inaya Inderjit Ines Ingrid Ioana Iqbal Irena Irene Isaac
Isabel Isabela Isabella Isabelle Isha Ishaan Isla Ismail Isobel Issa Ivan Ivor Jacek Jack Jackie Jackson Jacob
Jacqueline Jacqui Jad Jada Jaden Jagdeep Jahid Jahmal Jai Jaiden Jaime Jake Jakub Jamaal Jamal James Jamie Jamil
Jamila  Jana Jane Janet Janice Janine Jared Jarek Jaroslaw Jasmin Jasmine Jason Jaspreet Jaswinder Javid Javier
Jaxon Jay Jayden Jaydon Jayne Jaz Jean Jed Jeff Jeffrey Jelani Jemma Jennifer Jenny Jenson Jeremiah Jeremy Jermain
Jermaine Jerome Jerry Jess Jessica Jessie Jethro Jill Jim Jimi Jimmy Joan Joanna Joanne Joao Jocelyn Jodi Jodie Joe
Joel Joelle Joey Johan Johanna John Johnny Jon Jonah Jonathan Jools Jorge Josef Joseph Josephine Josh Joshua Josie
Joss Joyce Juan Juanita Jude Judith Judy Julia Julian Julie Juliet Julius Junaid Justin Justyna Kaan Kacper Kadeem
Kaden Kai Kaiden Kaitlyn Kaleem Kamal Kamara Kamil Kamila Kamran Kane Kara Kareem Karen Karim Karina Karl Karolina
Kasia Kat Katarzyna Kate Kath Katherine Kathleen Kathryn Kathy Katie Katrina Katy Katya Kavita Kaya Kayden Kayla
Kaylee Kayleigh Keanu Keeley Kehinde Keira Keith Kelechi Kell Kelly Kelsey Kelvin Kemal Ken Kenneth Kenny Kenzie Keon
Kerem Kerry Kevin Keyaan Keziah Khadija Khadijah Khalid Khalifa Khalil Kian Kiera Kieran Kieron Kim Kimberley Kiran
Kirsten Kirsty Kitty Klaudia Kofi Kojo Konrad Koray Kris Krishna Kristian Kristina Kristopher Krystian Krzysztof Kuba
Kurt Kwaku Kwame Kwasi Kwesi Kyle Kyra Kyran Laila Lamar Lamin Lana Lara Larissa Larry Latisha Latoya Laura Lauren
Laurence Lauryn Layla Layton Leah Leanne Lee Leighton Leila Leland Len Lennie Lennon Lennox Leo Leon Leonard Leonora
Leroy Les Lesley Leslie Levi Lewis Lexi Lexie Leyla Lia Liam Liana Libby Lila Lillian Lilly Lily Lina Linda Lindsay
Linford Linus Lionel Lisa Livia Liz Liza Lizzie Lloyd Logan Lola Lorenzo Lorna Lorraine Lottie Louie Louis Louise Luca
Lucas Lucia Luciano Lucinda Lucy Luis Luka Lukasz Luke Lydia Lyle Lyndon Lynette Lynn Lynne Lynsey Lyra Mabel Mabli
Maciej Macy Maddie Maddison Madeleine Madiha Maeve Magda Magdalena Mahad Maheen Mahmood Mahmoud Maia Maisie Malachi
Malaika Malak Malakai Malcolm Malia Malik Malika Mandeep Mandy Manjit Manpreet Manuel Marcela Marcia Marcin Marco
Marcus Marek Margaret Margot Mari Maria Mariam Marian Marie Mario Marion Marissa Mariusz Marjorie Marley Marlon Marta
Martha Martin Martina Martyn Marvin Mary Maryam Mateo Mateusz Mathew Matilda Matt Matteo Matthew Maud Maureen Maurice
Mavis Maxine Maxwell Maya Mckenzie Meera Meg Megan Mehboob Mehdi Mehmet Mehreen Mel Melanie Melissa Melvin Memet
Meredith Merv Mervyn Mia Micah Michael Michal Michelle Mick Mickey Miguel Mihai Mikaeel Mikael Mike Mikey Mikolaj
 Milena Millicent Millie Milo Mimi Mindy Minnie Miranda Miriam Mirza Misbah Mo Moez Mohamed Mohammad Mohammed
Mohsin Moira Molly Mona Monica Monika Morgan Moses Moussa Mubarak Muhammad Mukesh Mungo Muriel Musa Mustafa Mustapha
Myles Myra Myrtle Nabil Nabila Nadeem Nadia Nadim Nadine Naeem Nahla Naima Nana Nancy Naomi Narges Narinder Nasir
Nasreen Natalia Natalie Natan Natasha Nathan Nathaniel Navdeep Naveed Naz Nazia Ned Neelam Neha Neil Nell Nelly Nerys
Nettie Nevaeh Nia Niall Niamh Nicholas Nick Nicky Nico Nicola Nicolas Nicole Nicolette Nigel Nikhil Nikita Nikki
Nikola Nina Nisha Nnamdi Nneka Noah Noel Nola Noor Nora Noreen Nouman Nusrat Nyah Obi Odette Oisin Olamide Olga Oli
Oliver Olivia Olivier Ollie Olu Olumide Oluwa Oluwaseun Omar Omari Omer Omolade Onyeka Oona Ophelia Orla Orlando Osama
Oscar Oskar Osman Oswald Otis Otto Owen Pablo Paddy Padraig Pam Pamela Paolo Parminder Parveen Pascal Patricia Patrick
Patrycja Patsy Paul Paula Paulette Paulina Pauline Pavel Pawel Payton Pearce Pedro Peju Perry Pete Peter Petra Petros
Phil Philip Philippa Phillip Philomena Phoebe Phyllis Piotr Pippa Polly Pooja Poppy Prakash Praveen Preeti Priya
Przemyslaw Quentin Quinn Rachael Rachel Radu Rae Rafael Rafal Rafferty Raheem Rahim Rahul Raj Raja Rajesh Rajinder
Raju Ralph Ramon Ramona Randall Randolph Raneem Rania Raphael Rasheed Rashid Raul Ravi Ravinder Rayan Raymond Rayyan
Razia Reanne Rebecca Reece Reena Reggie Rehan Rehana Rehman Reina Rena Renata Rene Reuben Rhea Rhian Rhiannon Rhoda
Rhona Rhonda Rhys Riaz Ricardo Richard Richie Rick Ricky Rico Riley Rita Ritika Rizwan Rizwana Rob Robbie Robert
Roberta Roberto Robin Rochelle Roddy Rodney Roger Rohan Rohit Roisin Rolf Ron Rona Ronald Ronaldo Ronan Ronnie Rory
Ros Rosa Rosalind Rosanna Roseanne Roshan Roshni Rosie Ross Rowan Rowena Roxanne Roxy Roy Rubina Rudy Rufus Rukhsana
Rupa Rupert Russ Russell Ruth Ryan Saad Saba Sabah Sabina Sabrina Sachin Sade Sadia Sadie Safa Saffiya Saffron Safiya
Sahar Sahil Sahra Saif Saima Saira Sajid Salah Salim Sally Salma Salman Salome Sam Samantha Samina Samir Samira Sammy
Samuel Sana Sanaa Sandeep Sandra Sandro Sanjay Sanjeev Santiago Saoirse Sara Sarah Sarina Saskia Satnam Savanna
Savannah Sayed Scarlett Scott Seamus Sean Seb Sebastian Selina Serena Serge Sergio Seth Shabana Shabaz Shabir Shabnam
Shafiq Shaheen Shahid Shahzad Shaima Shakeel Shakira Shamil Shamima Shanae Shanay Shane Shania Shanice Shaniqua
Shanique Shannon Shaquille Sharif Sharmin Sharon Shaun Shauna Shawn Shay Shayla Shazia Sheena Sheila Sheldon Shelley
Shelly Sheridan Sheryl Shireen Shirley Shivani Shola Shreya Shyam Sian Sid Sidney Sidra  Silas Silvia Simeon
Simon Simona Simone Simran Sinclair Sinead Siobhan Skye Skyla Sofia Sofie Sohail Solomon Somaya Sonia Sonny Sonya
Sophia Sophie Sophya Stacey Stacy Stef Stefan Stella Steph Stephanie Stephen Steve Steven Stevie Stewart Stuart
Sukhdeep Sukhjit Suki Sulaiman Suleiman Suleman Suleyman Sumaya Sunil Sunita Suresh Surinder Susan Susanna Susie
Suzanne Suzie Svetlana Syed Sylvester Sylvia Sylvie Szymon Taha Tahir Tahira Tahmid Tahmina Taiwo Talha Tallulah Tamar
Tamara Tamika Tamsin Tania Tanisha Tanvir Tanya Tara Tarek Tariq Tash Tasha Tasmin Tasneem Tayla Tayo Tayshaun Tayyab
Ted Teddy Temi Temitope Teresa Terrence Terry Tess Tessa Thandi Thea Theo Theodore Theresa Thomas Tia Tiago Tiana
Tiffany Tilly Tim Timmy Timothy Timur Tina Titus Tobi Tobias Toby Tolu Tom Tomas Tomasz Tommaso Tommy Tony Tonya Torin
Tracey Tracie Tracy Travis Trent Trevor Trey Tricia Trina Trisha Tristan Troy Trudy Tunde Ty Tyler Tyra Tyree Tyreece
Tyrell Tyrese Tyrone Uche Ugo Uma Umair Umar Umut Una Ursula Usama Usman Uzair Valentin Valentina Valerie Vali Vanessa
Varun Vaughan Venetia Vera Veronica Vicki Vicky Victor Vihaan Vijay Vikki Vikram Viktor Vince Vincent Vinod Viv Vivian
Vivienne Vladimir Waheed Waleed Walter Wanda Waqar Waqas  Waseem Wasim Wayne Wendy Weronika Wes Wesley Wilbur
Wilf Wilfred Wilhelmina William Willow Winifred Winnie Winona Wojciech Wojtek Xander Xavier Xenia Yahya Yahye Yannick
Yaqub Yara Yaseen Yasin Yasir Yasmin Yasmine Yaw Yazmin Yemi Ying Yolanda Yosef Youcef Younis Yousef Youssef Yuki
Yunus Yuri Yusra Yusuf Yvette Yvonne Zac Zach Zachariah Zachary Zack Zahid Zahir Zahra Zain Zainab Zak Zakariya Zakir
Zander Zane Zara Zayn Zaynab Zeeshan Zehra Zeinab Zelda Zena Zeynep Zia Zion Zita Zoe Zofia Zohra Zoya Zubaida Zubair
Zuzanna
`);

/** Given names that are also places, months or words: a person only where the words beside them say so. */
export const DOUBTFUL_GIVEN_NAMES = wordSet(`
Jan Verona Sienna Milan Angelo Jesus Warren Devon Ace Alma Amber Angel Angelica April Ash Ashley August Austin Autumn Bailey Basil Bill Blake Blessing Brent Brooklyn
Cal Carol Carter Chad Charlotte Chase Chelsea Chester Christian Clay Clement Cliff Constance Crystal Dale Dawn Dean
Dee Destiny Don Drew Earl Ed Eve Faith Felicity Florence Frank Franklin Georgia Ginger Glen Grace Grant Guy Hal Harley
Harrison Hazel Heath Heather Holly Hope Howard Hunter Ida India Ion Iris Israel Ivy Jade Jasper Jesse Jo Jordan Joy
June Justice Kay Kent Kingsley Kirby Lance Lane Lawrence Lea Lena Lincoln Lou Mac Mackenzie Madison Mae Major Marina
Mark Mason Max May Melody Mercy Miles Mina Mitchell Murray Nash Nat Nelson Nile Norman Olive Paige Paris Parker Pat
Patience Pearl Penny Percy Preston Prince Ray Reg Rex Ria Rich Rio Rob Rod Roman Rose Rosemary Royal Ruby Rusty Sky
Spencer Stan Stanley Star Sterling Sue Summer Sunny Sydney Taylor Val Van Vernon Victoria Violet Virginia Wade Wallace
Ward Will Winston
`);
