import { wordSet } from './word-set.ts';

/** Given names that are common in Britain, of many origins, and are hardly ever anything else. A new one is a word. */
export const GIVEN_NAMES = wordSet(`
Aaliyah Aamir Aaron Abbas Abdi Abdifatah Abdikadir Abdikarim Abdimalik Abdinasir Abdirahman Abdirashid Abdirizak
Abdisalam Abdiwahab Abdiweli Abdul Abdulaziz Abdulkadir Abdullah Abdullahi Abdulle Abdulqadir Abdulrahman Abel Abena
Abhishek Abi Abigail Abimbola Abosede Abraham Abshir Abubakar Abukar Adaeze Adam Adama Adaora Addae Addison Ade
Adebayo Adebimpe Adedayo Adeel Adekunle Adele Adelina Adenike Adeniyi Adeola Aderonke Adetokunbo Adetola Adewale Adil
Aditi Aditya Adjoa Adrian Adrianna Adwoa Aeron Afia Afolabi Afonso Aforo Afua Agata Agim Agnes Agnieszka Agyeman Ahlam
Ahmad Ahmadullah Ahmed Ahmednur Aidan Aiden Aiman Aine Aisha Aishah Aisling Aiste Aivars Aiyana Ajay Akash Akeem Akil
Akinola Akosua Akram Akshay Akua Akwasi Alaa Alan Alana Alasdair Albana Albert Aled Alejandra Alejandro Aleksander
Aleksandra Aleksy Alesha Alessandro Alessia Alex Alexa Alexander Alexandra Alexandru Alexei Alexia Alfi Alfie Alfonso
Alfred Algirdas Alhaji Ali Alice Alicia Alicja Alimatu Alin Alina Alisa Alisha Alison Alistair Aliyah Alok Alonzo Alpa
Alun Alycia Alyssa Amaan Amadou Amaechi Amaka Amal Aman Amanda Amandeep Amara Amarachi Amari Amarjit Amaya Ambreen
Ameen Ameer Ameera Amelia Amelie Amiin Amina Aminata Amir Amira Amirah Amisha Amit Amreen Amrit Amrita Amy Ana Anab
Anais Anand Ananya Anas Anastasia Anastazja Anatoliy Anaya Anca Ancuta Anders Andre Andrea Andreea Andrei Andrew
Andris Andrius Andriy Andrzej Andy Aneela Aneta Angad Angela Angharad Angus Anh Anika Anil Anisa Anisah Anish Anita
Anjali Anjum Ankit Ankita Ann Anna Annabel Annabelle Anne Annie Anoop Anshul Antek Anthony Anton Antoni Antonia
Antonio Antony Anuj Anum Anwaar Anwar Anwen Anya Aoibhe Aoibhinn Aoife Apolonia Aqeel Aqsa Arabella Arben Archie Ardal
Ardit Arek Arham Ari Aria Ariana Arif Arjun Arkadiusz Arlo Armaan Arnav Arooj Aroon Arron Arshad Arslan Arta Artem
Arthur Artur Arturs Arun Arvydas Arwel Arwen Aryan Asad Aseel Asen Asha Ashanti Asher Ashleigh Ashok Ashraf Ashton
Ashwin Asif Asim Asiya Asli Asma Astrid Astrit Athena Atif Atiya Aubrey Audrey Audrius Aurelia Aurimas Aurora Ava
Avani Awais Awale Awet Axel Ayaan Ayaanle Ayan Ayanle Ayat Ayden Ayesha Aylin Ayman Ayo Ayobami Ayodele Ayomide Ayub
Azaan Azariah Azeem Azhar Aziz Azra Azubuike Babajide Babatunde Balbir Baldev Baljit Balwinder Bamidele Baran Barbara
Barnaby Barry Bartek Bartholomew Bartlomiej Bartosz Bashiir Bashir Basma Bassam Bayley Bea Beata Beatrice Beatrix
Beatriz Beau Becky Belinda Bella Ben Benedict Benjamin Bereket Berfin Bernadette Bernard Bert Bertie Besnik Bess Beth
Bethan Bethany Beverley Bhavesh Bhavik Bhavna Bhupinder Bilal Bilan Billie Billy Binh Biniam Binita Bishaaro Bisi
Blaine Blathnaid Blazej Blerim Bobbi Bobby Bodhi Bogdan Boguslaw Bohdan Bolanle Boleslaw Bolu Bonnie Boris Bozena Brad
Bradley Brandon Branwen Brayden Braydon Brenda Brendan Brett Brian Brid Bridget Britney Brody Brogan Bronislaw Bronte
Bronwen Bronwyn Brooke Bruce Bryan Bryce Bryn Bryony Bukola Burak Byron Cabdi Caden Cadi Caelan Cai Caio Caitlin Caleb
Callie Callum Calum Cameron Camilla Candice Caoimhe Caoimhin Caolan Cara Caradog Carl Carla Carlos Carlota Carly
Carmel Carmen Caroline Carrie Carwyn Casey Cassandra Cassie Catalin Catalina Cathal Catherine Cathy Catrin Cayden
Cayleigh Cecil Cecilia Cedric Ceinwen Celia Cemal Ceren Ceri Ceridwen Cerys Cezary Chandni Chanel Chanelle Chantal
Chantel Chantelle Charanjit Charlene Charles Charley Charlie Chau Che Chelsie Cheryl Chetan Chhaya Chiamaka Chiara
Chibuike Chibuzo Chidera Chidi Chidinma Chiedu Chigozie Chijioke Chike Chimamanda Chinedu Chinelo Chinonso Chinwe
Chioma Chirag Chisom Chizoba Chloe Chris Christine Christopher Christy Chuka Chuks Chukwudi Chukwuemeka Chyna Cian
Ciara Ciaran Cienna Cillian Cindy Ciprian Claire Clara Clare Clarissa Claudia Claudiu Clifford Clint Clinton Clive
Clodagh Clyde Coby Codie Cody Cole Colin Colleen Colm Conall Connor Conor Conrad Constantin Corban Cordelia Corey
Corina Corinne Cormac Cornel Cosmin Costel Courtney Craig Crina Cristi Cristian Cristina Curtis Cynthia Cyril Czeslaw
Dacian Dafydd Dagmara Dahir Dai Dainius Daire Daithi Daksha Dalia Damian Damilare Damilola Damon Dan Dana Dani Daniel
Daniela Danielle Danika Danjuma Danny Dante Danut Danuta Danute Danylo Daphne Dapo Dara Darcey Darcie Darcy Darek
Daren Dario Darius Dariusz Darnel Darnell Darragh Darren Darryl Daryl Daryna Dave Davi David Davide Davina Davinder
Davion Davud Dawid Dawit Dawood Dayo Deanna Dearbhla Debbie Deborah Debra Decan Declan Deepa Deepak Deepika Deeqa
Deian Deiniol Deirdre Deividas Dejon Delano Delia Delilah Della Delroy Delyth Demar Demarcus Dembe Demetrius Demi
Denis Denise Deniz Dennis Denys Denzel Denzil Deon Deqa Dequan Derek Dermot Deshaun Deshawn Desiree Desislava Desmond
Dev Devonte Dewi Dexter Dhruv Dhuxul Diana Diane Diarmaid Diarmuid Diego Dilan Dilara Dildar Dilip Dilwen Dilys
Dimitar Dimitri Dina Dinah Dinesh Diogo Dion Dionne Dipesh Divya Dmitri Dmitry Dmytro Dolores Domantas Domenico
Dominic Dominik Donal Donald Donatas Donna Donnacha Donncha Donovan Dontae Dora Doreen Dorin Doris Dorota Dorothy Doru
Dougie Douglas Dovile Dragos Dritan Dualeh Duarte Dumitru Duncan Duong Dwain Dwayne Dwight Dylan Eabha Eamon Eamonn
Ebele Ebere Ebony Ebrahim Ebru Ebuka Eddie Edgaras Edith Edmund Edona Eduardo Edward Edwin Edyta Eesa Efan Efe Effie
Efosa Egle Ehis Ehsan Eifion Eileen Eilidh Eilir Einir Eirian Eirlys Eirwen Ejike Ekam Ekene Ekow Elaina Elaine
Eleanor Elena Eleni Eleri Elfed Eli Elias Elif Elijah Elin Elira Elisabeta Eliza Elizabeth Ella Ellen Ellery Elliana
Ellie Elliot Elliott Ellis Elmi Elodie Eloisa Eloise Elsa Elsie Elton Eluned Elzbieta Emanuel Emanuela Emeka Emer Emil
Emilia Emilie Emilio Emily Emlyn Emma Emmanuel Emmanuella Emmett Emre Emrys Emyr Enda Endrit Enid Eniola Enitan Enoch
Enrique Enver Eoghan Eoin Ercan Eric Erica Erin Erion Ermal Ernest Errol Erwyn Eryk Esi Esmae Esme Esmee Esosa Esra
Estelle Esther Ethan Ethel Etienne Eugene Eugeniusz Eurig Eusebiu Eva Evaldas Evan Evangeline Evelyn Everly Evie Ewa
Ewan Eyo Ezinne Ezra Fabian Fabio Faduma Fadumo Fahad Faheem Faisal Faiz Faiza Faizan Farah Farhan Farhiya Farid
Farida Farooq Farouk Farrukh Fartun Farxiya Farzad Farzana Fatemeh Fatima Fatmir Fatos Fatou Fatoumata Fatoumatta
Fawad Fay Faye Faysal Fazal Felipe Felix Femi Ferdinand Fereshteh Fergus Ferhat Fernando Feyi Ffion Fflur Fiachra
Fidan Fidelma Filip Filmon Finbar Finlay Finley Finn Finnley Fintan Fiona Fionn Fionnuala Firat Fiza Flamur Flavio
Flora Florentina Florin Folake Folarin Folasade Fowsia Frances Francesca Francesco Francis Franciszek Frankie Franky
Fraser Fred Freda Freddie Freddy Frederick Freya Fuad Funke Funmi Gabby Gabija Gabriel Gabriela Gabrysia Gagan
Gagandeep Gaia Gail Galin Galina Ganesh Gareth Garfield Garry Gary Gaurav Gavin Gayle Gbenga Geeta Gemma Genowefa
Geoff Geoffrey George Georgi Georgina Geraint Gerald Geraldine Gerallt Gerard Gethin Gezim Gheorghe Ghulam Gianna
Gianni Giedre Giedrius Gifty Giles Gillian Gina Ginny Gintaras Giorgio Giovanni Girish Girts Giselle Gita Giulia Gizem
Gjergj Glenda Glenn Glenys Gloria Glyn Godwin Gokhan Goncalo Goran Gordon Goronwy Gosia Gracie Graham Grainne Granit
Grazyna Greg Gregory Greta Grigor Gruff Gruffudd Gruffydd Grzegorz Guilherme Guillermo Gulalai Guled Gulsen Gulshan
Gulzar Guntis Gurdeep Gurjit Gurleen Gurmeet Gurmukh Gurpreet Gursharan Gurvinder Gus Gwawr Gwen Gwenda Gwendolyn
Gwenllian Gwennan Gwenno Gwern Gwilym Gwyn Gwyneth Gwynfor Gyasi Habib Habiba Habibullah Habibur Hadiza Hadley Hafeez
Hafiz Hafsa Haider Haile Hakan Hakeem Haleema Halil Halima Halimo Halina Hallie Haluk Halyna Hamda Hamdi Hamid
Hamidullah Hamish Hammad Hamza Hana Hanad Hanh Hanna Hannah Hans Hardeep Hardik Haresh Hargun Hari Harinder Haris
Harjit Harkirat Harlee Harleen Harleigh Harman Harmeet Harold Haroon Harpreet Harriet Harry Harsh Harsha Harshil Harun
Harvey Harvinder Hasan Hasnain Hassan Hassana Hassnain Hatice Hattie Haval Hawa Hayat Hayden Haydn Hayley Hector Heena
Hefin Heidi Hekmat Helder Heledd Helen Helena Hemant Henrique Henry Henryk Hetal Hettie Hetty Heulwen Hevin Hiba
Hibaaq Hibaq Hieu Hilary Hilda Hina Hitesh Hiwot Hoang Hodan Hodo Hollie Hoodo Horace Horia Hozan Hristo Hubert Hugh
Hugo Humaira Humza Huong Husnain Hussain Hussam Hussein Huw Hyacinth Hywel Iago Ian Ibrahim Ibrahima Ibtisam Idil
Idiris Idman Idowu Idris Idwal Iestyn Ieuan Ieva Ifan Ifeanyi Ifeoluwa Ifeoma Ifor Ifrah Ifrax Iftikhar Ifunanya
Ignatius Igor Ike Ikechukwu Ikenna Ikram Ilhan Ilie Ilinca Ilir Iliyan Illtyd Ilwad Ilyaas Ilyas Ilze Iman Imani
Imelda Imogen Imran Imtiaz Inaaya Inaya Inderjit Inderpal Indie Indre Ines Inese Ingrid Ioan Ioana Iolo Ionel Ionela
Ionut Iorwerth Iqbal Iqra Irena Irene Ireneusz Irfan Iryna Isaac Isabel Isabela Isabella Isabelle Isaiah Isaque Isha
Ishaan Ishaq Ishfaq Isiah Isioma Isla Islwyn Ismail Ismet Isobel Issa Issac Iulia Iulian Ivan Ivanna Ivars Ivaylo Ivor
Iwan Iwona Iyabo Izaak Izabela Izabella Izzy Jabari Jabulani Jacek Jack Jackie Jackson Jacob Jacobi Jacqueline Jacqui
Jad Jada Jaden Jadson Jadwiga Jagdeep Jagjit Jagtar Jaheim Jahid Jahmal Jahnai Jahvon Jai Jaiden Jaime Jake Jakub
Jalal Jalen Jamaal Jamal Jamar Jamarl Jamelia James Jameson Jamie Jamil Jamila Jamshed Jana Janaya Jane Janek Janet
Janice Janine Janusz Jared Jarek Jarlath Jaroslaw Jasdeep Jashan Jasleen Jasmeet Jasmin Jasmine Jason Jaspreet
Jasvinder Jaswant Jaswinder Jatin Javan Javed Javid Javier Javon Jawad Jawid Jaxon Jaxson Jay Jayda Jaydan Jayden
Jaydon Jayesh Jayla Jaylen Jaylon Jaymes Jayne Jaz Jazmin Jean Jed Jeff Jeffrey Jelani Jemma Jennifer Jenny Jenson
Jeremiah Jeremy Jermain Jermaine Jerome Jerry Jerzy Jess Jessica Jessie Jethro Jetmir Jevon Jian Jibril Jide Jignesh
Jill Jim Jimi Jimmy Jitendra Joan Joanna Joanne Joao Joaquim Jocelyn Jodeci Jodi Jodie Joe Joel Joelle Joey Johan
Johanna John Johnny Jolanta Jon Jonah Jonas Jonathan Jonny Jools Jordon Jordyn Jorge Jose Josef Joseph Josephine Josh
Joshua Josiah Josie Joss Jovan Joyce Jozef Juan Juanita Jude Judith Judy Julia Julian Juliana Julie Juliet Julius
Julka Jumana Junaid Jurgita Justas Justin Justinas Justyna Jyoti Kaan Kabir Kacey Kacie Kacper Kadeem Kaden Kadie
Kadir Kaelan Kai Kaiden Kaine Kairo Kaitlyn Kajal Kajetan Kaleb Kaleem Kalpana Kaltun Kamal Kamaljit Kamara Kamari
Kamarni Kamau Kamil Kamila Kamran Kane Kara Karan Karanvir Kareem Karen Karim Karina Karl Karol Karolina Karthik
Kartik Karwan Kasey Kashif Kashton Kasia Kaspars Kat Katarzyna Kate Katelyn Kateryna Kath Katherine Kathleen Kathryn
Kathy Katie Katrina Katy Katya Kaukab Kavita Kawa Kaya Kayden Kayla Kaylee Kayleigh Kayne Kayode Kazimierz Keanu
Keaton Keelan Keeley Keeva Kehinde Keira Keiran Keisha Keith Kelechi Kelechukwu Kell Kelly Kelsey Kelvin Kemal Kemi
Ken Kendra Kenechukwu Kenneth Kenny Kenyon Kenzie Keon Kerem Kerry Kestutis Keval Kevin Keyaan Keyon Keziah Khadija
Khadijah Khadijat Khadra Khaled Khalid Khalifa Khalil Khanh Khloe Khrystyna Khuram Khurram Khushi Khyan Kian Kianna
Kiara Kidane Kiera Kieran Kieron Kim Kimberley Kinga Kiran Kiranjit Kirsten Kirsty Kishan Kitty Klajdi Klaudia Kobi
Kobina Koby Kody Koffi Kofi Kojo Kolade Komal Konnor Konrad Koray Kowsar Krasimir Kreshnik Kris Krish Krishan Krishna
Kristaps Kristian Kristijonas Kristina Kristopher Krystian Krystyna Krzysiek Krzysztof Kuba Kudzai Kujtim Kuldeep
Kulwinder Kunal Kunle Kurt Kwabena Kwadwo Kwaku Kwame Kwasi Kwesi Kyan Kyle Kymani Kyra Kyran Kyron Lacey Laila Lailah
Laimonas Laina Laith Lakhvir Lalita Lamar Lamin Lana Lanre Lara Larisa Larissa Larry Lashawn Latisha Latoya Latrell
Laura Lauren Laurence Laurentiu Lauryn Laxmi Layla Layton Leah Leandro Leanna Leanne Lech Lee Leighann Leighton Leila
Lekan Leland Len Lennie Lennon Lennox Lenny Leo Leon Leona Leonard Leonie Leonor Leonora Lerato Leroy Les Lesley
Leslie Leszek Leticia Leusa Levi Lewis Lexi Lexie Leyla Lia Liam Liana Liban Libby Lila Lillian Lillie Lilly Lily Lina
Linas Linda Lindiwe Lindsay Linford Linh Linus Lionel Liridon Lisa Liudmyla Livia Liviu Liz Liza Lizzie Lleucu Llew
Llewelyn Llinos Llion Lloyd Llyr Lochlan Lochlann Logan Lois Lola Lorcan Lorenzo Lorik Lorna Lorraine Lottie Louie
Louis Louise Lowri Luana Luca Lucas Lucia Lucian Luciano Lucinda Lucja Lucy Lucyna Ludwik Luis Luiz Luka Lukas Lukasz
Luke Lula Luminita Luned Luwam Lydia Lyle Lyndon Lynette Lynn Lynne Lynsey Lyra Lyubomir Lyudmila Mabel Mabli Macauley
Macey Macie Maciej Maciek Macsen Macy Madalena Madalina Maddie Maddison Madeleine Madiha Madog Maeve Mafalda Magda
Magdalena Mahad Mahamed Mahamud Mahdi Maheen Mahesh Mahir Mahmood Mahmoud Mahmuda Mahnoor Maia Mair Mairead Maisie
Maison Maisy Maja Majid Makayla Maksym Malachi Malachy Malaika Malak Malakai Malakhi Malcolm Malgorzata Malia Malik
Malika Mamadou Mandeep Mandla Mandy Maninder Manish Manisha Manjinder Manjit Manoj Manpreet Mantas Manuel Manuela
Maqsood Marcel Marcela Marcelina Marcia Marcin Marcio Marco Marcus Mared Marek Margaret Margo Margot Marharyta Mari
Maria Mariam Mariama Marian Marie Mario Mariola Marion Marissa Marius Mariusz Marjorie Marley Marlon Marlowe Marta
Martell Martha Martin Martina Martins Martyn Martynas Marvin Mary Maryam Maryum Marzena Mateo Mateusz Mathew Matilda
Matt Matteo Matthew Maud Maureen Maurice Mauro Mavis Maxamed Maxamud Maxine Maxwell Maya Maysa Mayur Mazlum Mckenna
Mckenzie Meabh Meena Meenal Meera Meg Megan Mehak Mehari Mehboob Mehdi Mehmet Mehreen Mehtap Meinir Mel Melanie Melek
Meleri Melissa Melvin Memet Menna Meredith Mererid Merfyn Mergim Meron Mert Merv Merve Mervyn Mesut Meurig Mia Micaela
Micah Michael Michal Michelle Mick Mickey Mieczyslaw Mietek Miguel Mihaela Mihai Mihangel Mihir Mikaeel Mikael Mikayla
Mike Mikey Mikolaj Mila Milena Miley Millicent Millie Milly Milo Milosz Mimi Mimoza Minal Mindaugas Mindy Minesh Minh
Minnie Mirain Miranda Mircea Mirela Miriam Miroslav Miroslaw Mirwais Mirza Misbah Mital Mitesh Mitul Mo Moazzam Mobeen
Modestas Modou Moez Mohamed Mohammad Mohammed Mohamud Mohan Mohanad Mohannad Mohit Mohsin Moira Mojtaba Molly Momchil
Mona Monica Monika Morgan Moses Moussa Mubarak Mubashir Mudassar Muhammad Muireann Mukesh Mukhtar Mulugeta Muna Muneeb
Mungo Munir Murad Murat Muriel Murilo Musa Mustaf Mustafa Mustapha Mutombo Muzammil Myfanwy Mykhailo Mykola Myla Mylee
Myles Mylo Myra Myroslava Myrtle Nabil Nabila Nadeem Nadia Nadim Nadine Nadiya Naeem Naeema Nahla Nahum Naila Naima
Najib Najibullah Najma Nala Nana Nancy Nansi Naoise Naomi Narges Narinder Naseem Nasir Nasra Nasreen Natalia Natalie
Natalya Natan Natasha Nathan Nathaniel Natnael Navdeep Naveed Naveen Navjot Nawid Nayan Naz Nazanin Nazar Nazia Nderim
Ndidi Neasa Ned Neelam Neeraj Neeta Neha Neil Nell Nelly Nerijus Nerys Nesrin Nettie Nevaeh Neve Nevena Ngoc Ngozi
Nhung Nia Niall Niamh Nicholas Nick Nicky Nico Nicola Nicolae Nicolas Nicole Nicoleta Nicolette Nida Nieve Nigel
Nikesh Nikhil Nikita Nikki Nikodem Nikola Nikolay Nilesh Niloufar Nimco Nina Ning Niraj Nirmal Nisar Nisha Nishit
Nitin Nizar Nkechi Nkem Nkosi Nnamdi Nneka Nnenna Nneoma Noah Noel Nojus Nola Nollaig Nonso Noor Noorullah Nora
Norbert Noreen Normunds Nouman Nuala Nuno Nusrat Nwachukwu Nyah Nyasha Obi Obinna Octavian Odette Odinaka Ogechi Oisin
Okan Okechukwu Oksana Olabisi Oladele Olakunle Olamide Olanrewaju Olayinka Oleg Olek Oleksandr Oleksandra Oleksiy
Olena Olga Olha Oli Oliver Olivia Olivier Oliwia Oliwier Ollie Olly Olu Olufemi Olumide Olumuyiwa Oluwa Oluwadamilola
Oluwaseun Oluwatobi Oluwatosin Olwen Omar Omari Omer Omid Omkar Omolade Omotola Onome Onur Onyeka Oona Ophelia
Oreoluwa Orest Orhan Orla Orlaith Orlando Osagie Osama Osaze Oscar Osian Oskar Oskars Osman Oswald Otavio Otieno Otis
Otto Ousmane Ovidiu Owain Owen Oyin Ozan Ozgur Pablo Paddy Padraic Padraig Paisleigh Palak Palwinder Pam Pamela Pankaj
Paolo Paramjit Paresh Parminder Parth Parveen Parwiz Pascal Patricia Patrick Patrycja Patryk Patsy Paul Paula Paulette
Paulina Pauline Paulius Pavan Pavel Pavlo Pawan Pawel Payton Peadar Pearce Pedro Peju Penka Perry Pete Peter Petko
Petra Petre Petrit Petro Petros Petru Pheobe Phil Philip Philippa Phillip Philomena Phoebe Phuc Phuong Phyllis Pinar
Piotr Pippa Plamen Polly Pooja Poppy Povilas Prabhjot Pradeep Praful Pragna Prakash Pranav Prashant Pratik Praveen
Preeti Pritam Pritpal Priya Priyanka Priyesh Pryderi Przemek Przemyslaw Puja Puneet Qadeer Qais Qaiser Qali Qasim
Qendrim Qiang Quang Quentin Quinn Quoc Qusay Quyen Raage Rabia Rachael Rachel Rachna Radek Radka Radoslaw Radu Rae
Raees Raekwon Rafael Rafaela Rafal Rafferty Rafiq Raghav Raheem Rahim Rahma Rahmatullah Rahul Raivis Raj Raja Rajan
Rajdeep Rajeev Rajesh Rajinder Rajiv Rajni Raju Rakesh Ralfs Ralph Raluca Raman Ramandeep Ramazan Ramesh Ramneek Ramon
Ramona Ramune Randall Randolph Raneem Rania Ranjit Ranveer Raphael Raphaella Rasheed Rashid Rashida Rashmi Raul Ravi
Ravina Ravinder Ravneet Rawand Raya Rayan Rayhan Raymond Rayyan Razia Razvan Reanne Rebecca Redon Reece Reena Reeva
Reggie Rehan Rehana Rehman Reina Remigijus Remigiusz Rena Renata Renato Rene Reon Reshma Reuben Reza Rhea Rhiain Rhian
Rhianedd Rhianna Rhiannon Rhoda Rhodri Rhona Rhonda Rhun Rhydian Rhylee Rhys Riaz Ricardo Richard Richie Rick Ricky
Rico Ridwan Rihanna Riley Rimantas Rimsha Rinor Rishi Rita Ritesh Ritika Ritu Riya Rizwan Rizwana Roan Rob Robbie
Robel Robert Roberta Roberto Robin Roble Rocco Rochelle Roddy Rodney Rodrigo Roger Rogerio Rohail Rohan Rohini Rohit
Rohullah Roisin Rojda Rojin Rokas Roksolana Rolf Romario Romy Ron Rona Ronald Ronaldo Ronan Ronnie Roop Rory Ros Rosa
Rosalind Rosanna Roseanne Roshan Roshni Rosie Ross Rotimi Rowan Rowena Roxana Roxanne Roxy Roy Rozhin Ruairi Rubab
Rubina Rudo Rudy Rufaro Rufus Rui Ruken Rukhsana Rukhsar Rumen Rupa Rupert Rupinder Rushil Ruslan Russ Russell Ruth
Ruxandra Ryan Ryder Rylan Rylee Ryszard Saad Saba Sabah Sabeen Sabina Sabri Sabrina Sachin Sade Sadhbh Sadia Sadie
Saeed Safa Safdar Safeer Saffiya Saffron Safiya Sagal Sahal Sahar Sahib Sahil Sahra Saido Saif Saima Saira Sajid Salah
Saleem Salim Sally Salma Salman Salome Sam Samanta Samantha Samatar Sameer Samina Samir Samira Sammy Samrat Samrawit
Samuel Sana Sanaa Sandeep Sandra Sandris Sandro Sangeeta Sanjana Sanjay Sanjeev Santiago Santosh Saoirse Sapna Saqib
Sara Sarabjit Sarah Saraswati Sarfraz Sarina Sarkawt Saskia Satinder Satnam Satpal Satvinder Saulius Saurabh Savanna
Savannah Savio Sayed Scarlett Scott Seamus Sean Seb Sebastian Seema Sefa Sefako Segun Sekou Selam Selena Selim Selina
Semhar Senan Serdar Seren Serena Serge Sergei Sergio Serhat Serhiy Serkan Seth Seweryn Seyi Shabana Shabaz Shabbir
Shabir Shabnam Shafaq Shafiq Shafiqullah Shahbaz Shaheen Shaheer Shahid Shaho Shahzad Shahzaib Shaima Shakeel Shakeem
Shakiel Shakira Shamar Shamari Shamil Shamima Shamsul Shanae Shanay Shanaya Shane Shanel Shania Shanice Shaniqua
Shanique Shaniya Shankar Shannon Shaquille Sharif Shariq Sharmin Sharna Sharon Shaun Shauna Shawn Shawna Shay Shayla
Shazad Shazia Shea Sheena Sheila Sheldon Shelley Shelly Sheraz Sheridan Sheryl Sheyla Shianne Shilpa Shireen Shirin
Shirley Shivam Shivani Shoaib Shola Shpresa Shqipe Shreya Shreyas Shubham Shukri Shyam Sian Siani Sibusiso Sid
Siddharth Sidney Sidra Silas Sile Silvia Silviu Simeon Simon Simona Simonas Simone Simran Simranjit Sinan Sinclair
Sinead Siobhan Siofra Sion Sioned Sipho Sizwe Skender Skye Skyla Slawek Slawomir Smita Sneha Sobia Sofia Sofie Sohail
Sohan Solape Solomiia Solomon Somaya Somto Sonal Sonam Sonia Sonny Sonya Sophia Sophie Sophya Soran Sorcha Sorin
Stacey Stacy Stanislaw Stef Stefan Stefani Stefania Steffan Stella Stepan Steph Stephanie Stephen Steve Steven Stevie
Stewart Stoyan Stuart Suad Sucaad Suhail Sukhbir Sukhdeep Sukhjinder Sukhjit Sukhpreet Sukhvinder Sukhwinder Suki
Sulaiman Suldan Suleiman Suleman Suleyman Sumaira Sumaya Sumeet Sunaina Sunil Sunita Suresh Surinder Surjit Susan
Susanna Sushila Susie Suzanne Suzie Svetlana Svitlana Swati Syed Sylvester Sylvia Sylvie Sylwester Sylwia Szymek
Szymon Tadas Tadeusz Tadhg Tafadzwa Taha Tahir Tahira Tahmid Tahmina Taiwo Tajinder Talha Talia Taliah Taliesin
Tallula Tallulah Tamar Tamara Tamia Tamika Tamsin Tanaka Taner Tania Tanisha Taniya Tanvir Tanya Tapiwa Tara Taranjit
Taras Tarek Tariq Tariro Tarun Tash Tasha Tasmin Tasneem Tatenda Tatiana Tautvydas Tawanda Tayla Taylah Taylan Tayler
Tayo Tayshaun Tayyab Tayyaba Ted Teddy Teejay Tegan Tegid Tegwen Tehmina Teigan Teilo Tejinder Tekle Temi Temitope
Tendai Teodor Teodora Teresa Terrence Terry Tesfaye Tesni Tess Tessa Tetiana Thabo Thandi Thanh Thao Thea Themba Theo
Theodore Theresa Thiago Thomas Thulani Thuy Tia Tiago Tiana Tianna Tiarna Tiegan Tiernan Tiffany Tilly Tim Timmy
Timothy Timur Tina Tinashe Titus Tobechukwu Tobey Tobi Tobiah Tobias Toby Todor Tokunbo Tolga Tolu Tolulope Tom Tomas
Tomasz Tomiwa Tommaso Tommie Tommy Tomos Toni Tony Tonya Toqeer Torin Toyin Tracey Tracie Tracy Traian Trang Travis
Tremaine Tremayne Trent Trevor Trey Tricia Trina Tripti Trisha Tristan Troy Trudy Trung Trystan Tsvetan Tsvetelina
Tuan Tudur Tugba Tunde Turlough Tuyet Twm Ty Tyler Tymofiy Tymon Tymoteusz Tyra Tyree Tyreece Tyreke Tyrell Tyrese
Tyrik Tyrique Tyron Tyrone Tyrus Ubah Ubaid Uche Uchechukwu Uchenna Udoka Ufuk Ugne Ugo Ugochukwu Uldis Uma Umair Umar
Umesh Umut Una Ursula Urszula Urvashi Usama Usha Usman Uzair Uzma Uzoma Vadim Vadym Vaida Vaishali Valdas Valdis
Valentin Valentina Valeri Valerie Valeriu Valeriy Vali Valmir Valon Vanessa Varsha Varun Vasco Vasile Vasyl Vaughan
Vedant Vedat Veena Venetia Vera Veronica Vesela Vibha Vicki Vicky Victor Vihaan Vijay Vikas Vikki Vikram Viktor
Viktoriia Viktorija Vilius Vimal Vinay Vince Vincent Vineet Vinh Vinnie Vinny Vinod Viorel Viorica Vipul Vira Viraj
Vishal Vitaliy Vitor Viv Vivek Vivian Vivienne Vjosa Vlad Vladimir Volkan Volodymyr Vytautas Waclaw Waheed Waldemar
Waleed Walid Walter Wanda Wangari Wanjiru Waqar Waqas Waseem Wasim Wayne Wendy Weronika Wes Wesley Wieslaw Wiktor
Wiktoria Wilbur Wilf Wilfie Wilfred Wilhelmina William Willow Winifred Winnie Winona Wissam Witold Wladyslaw Wlodek
Wojciech Wojtek Xander Xanthe Xavier Xenia Xhevat Xhulio Xiao Xuan Yaa Yahaya Yahya Yahye Yakubu Yana Yannick Yaqub
Yara Yaroslav Yaseen Yasemin Yash Yasin Yasir Yasmeen Yasmiin Yasmin Yasmina Yasmine Yavuz Yaw Yazan Yazmin Yelena
Yemi Yetunde Yevhen Yewande Yifan Yigit Yilmaz Ying Ynyr Yogesh Yogita Yohannes Yolanda Yonas Yordan Yosef Youcef
Younes Younis Yousef Youssef Yuki Yulia Yuliia Yuliya Yunus Yuri Yuriy Yusra Yusuf Yuusuf Yuvraj Yvette Yvonne
Zabihullah Zac Zach Zachariah Zachary Zachery Zack Zackary Zaheer Zahid Zahir Zahra Zaid Zain Zainab Zainabu Zaine Zak
Zaka Zakaria Zakariya Zaki Zakir Zalmai Zamir Zamzam Zander Zane Zanele Zara Zayd Zayden Zayn Zaynab Zayne Zbigniew
Zbyszek Zdravko Zdzislaw Zeenat Zeeshan Zehra Zeinab Zelda Zena Zenon Zeynep Zhen Zhyar Zia Ziad Ziba Zidane Zilan
Zion Zita Ziyad Zodwa Zoe Zofia Zoha Zohaib Zohra Zola Zoryana Zosia Zoya Zubaida Zubair Zubayr Zulfiqar Zuzanna Zuzia
Zygimantas Zygmunt
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
