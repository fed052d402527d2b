import { wordSet } from './word-set.ts';

/** Given names that are common in Britain, of many origins, and are hardly ever anything else. A new one is a word. */
export const GIVEN_NAMES = wordSet(`
Aaliya Aaliyah Aamir Aaron Abbas Abdelaziz Abdelkader Abderrahmane Abdi Abdifatah Abdikadir Abdikarim Abdimalik
Abdinasir Abdirahman Abdirashid Abdirizak Abdisalam Abdiwahab Abdiweli Abdul Abdulaziz Abdulkadir Abdullah Abdullahi
Abdulle Abdulqadir Abdulrahman Abeiku Abel Abena Abhishek Abi Abigail Abimbola Abosede Aboubacar Abraham Abshir
Abubakar Abukar Achieng Adaeze Adam Adama Adaora Addae Addison Ade Adebayo Adebimpe Adedayo Adeel Adekunle Adele
Adelina Adenike Adeniyi Adeola Aderonke Adetokunbo Adetola Adewale Adil Aditi Aditya Adjei Adjoa Adrian Adrianna Adwoa
Aeron Afia Afolabi Afonso Aforo Afua Agata Agim Agnes Agnieszka Agyeman Ahlam Ahmad Ahmadullah Ahmed Ahmednur Aidan
Aiden Aigul Aiman Aine Aisha Aishah Aisling Aiste Aivars Aiyana Ajay Akash Akeem Akil Akinola Akinyi Akosua Akram
Akshay Akua Akwasi Alaa Alan Alana Alanna Alannah Alasdair Alastair Alayna Albana Albert Aldo Alec Aled Aleena
Alejandra Alejandro Alek Aleksander Aleksandra Aleksy Alemayehu Alesha Alesia Alessandro Alessia Alex Alexa Alexander
Alexandra Alexandru Alexei Alexia Alexis Alfi Alfie Alfonso Alfred Algernon Algirdas Alhaji Ali Alice Alicia Alicja
Alieu Alimatu Alin Alina Alisa Alisha Alisia Alison Alistair Aliyah Almaz Alok Alonzo Alpa Alun Alvin Alycia Alyssa
Alyssia Amaan Amadou Amaechi Amaka Amal Aman Amanda Amandeep Amara Amarachi Amari Amarjit Amaya Amberley Ambreen
Ambrose Ameen Ameer Ameera Amelia Amelie Amiin Amina Aminah Aminata Amine Amir Amira Amirah Amisha Amit Amiyah Amos
Amreen Amrit Amrita Amy Ana Anab Anabelle Anahit Anais Anand Ananya Anas Anastasia Anastazja Anatoliy Anaya Anca
Ancuta Anders Andie Andre Andrea Andreea Andrei Andrew Andris Andrius Andriy Andrzej Andy Aneela Aneta Angad Angela
Angharad Angus Anh Anika Anil Anisa Anisah Anish Anita Anjali Anjum Ankit Ankita Ann Anna Annabel Annabelle Annalise
Anne Anneka Anneliese Annie Annika Anoop Anouar Anouk Ansel Anselm Anshul Antek Anthony Anton Antoni Antonia Antonio
Antony Anuj Anum Anwaar Anwar Anwen Anya Aoibhe Aoibhinn Aoife Apolonia Aqeel Aqsa Araba Arabella Arben Archibald
Archie Ardal Ardit Arek Aretha Arham Ari Aria Ariana Arianna Ariella Arif Arjun Arkadiusz Arlo Armaan Armen Arnav
Arnie Arnold Arooj Aroon Arran Arron Arshad Arslan Arta Artem Arthur Artur Arturs Arun Arvydas Arwel Arwen Arwyn Aryan
Asad Aseel Asen Asha Ashanti Asher Ashlee Ashleigh Ashlyn Ashlynn Ashok Ashraf Ashton Ashwin Asif Asim Asiya Asli Asma
Astrid Astrit Athena Atieno Atif Atiya Attracta Aubree Aubrey Aubry Audra Audrey Audrius Aurelia Aurimas Aurora Ava
Avani Awais Awale Awet Axel Aya Ayaan Ayaanle Ayan Ayanle Ayat Ayden Ayesha Aygun Aylin Ayman Ayo Ayobami Ayodele
Ayomide Ayoub Ayub Azaan Azamat Azariah Azeem Azhar Aziz Aziza Azra Azubuike Baaba Babajide Babatunde Bailee Bakyt
Balbir Baldev Baljit Balwinder Bamidele Baran Barbara Barnaby Barney Barry Bartek Bartholomew Bartlomiej Bartosz
Bashiir Bashir Basma Bassam Bayley Bea Beata Beatrice Beatrix Beatriz Beau Becca Beccy Becky Belinda Bella Ben
Benedict Benjamin Benji Benny Bereket Berfin Bernadette Bernard Bernie Bert Bertie Besnik Bess Beth Bethan Bethany Bev
Bevan Beverley Bhavesh Bhavik Bhavna Bhupinder Bilal Bilan Billie Billy Binh Biniam Binita Bintou Birtukan Bishaaro
Bisi Bjorn Blaine Blathnaid Blazej Blerim Bobbi Bobbie Bobby Bodhi Bogdan Boguslaw Bohdan Bolanle Boleslaw Bolu
Bongani Bonnie Boris Boubacar Bozena Brad Bradley Brahim Brandon Branwen Brayden Braydon Brenda Brendan Brett Brian
Brianna Brice Brid Bridget Brielle Brigid Britney Brodie Brody Brogan Bronagh Bronislaw Bronte Bronwen Bronwyn Brooke
Bruce Bruno Bryan Bryce Brydie Bryn Bryony Buba Bukola Burak Bwalya Byron Cabdi Caden Cadi Caelan Cai Caio Caitlin
Caitlyn Caleb Callan Callie Callum Calum Calvin Cameron Camilla Camille Candice Caoimhe Caoimhin Caolan Cara Caradog
Carina Carl Carla Carley Carlos Carlota Carly Carmel Carmella Carmen Caroline Carrie Carwyn Casey Casper Caspian
Cassandra Cassie Cassius Catalin Catalina Cathal Catherine Cathy Catrin Cayden Cayla Cayleigh Cecil Cecilia Cedric
Ceinwen Celia Cemal Ceren Ceri Ceridwen Cerys Cezary Chandni Chanel Chanelle Chantal Chantel Chantelle Charanjit
Charlene Charles Charley Charlie Charly Chas Chau Che Chebet Cheikh Chelsey Chelsie Cherelle Cherie Cherise Cheryl
Chetan Chhaya Chiamaka Chiara Chibuike Chibuzo Chidera Chidi Chidinma Chiedu Chigozie Chijioke Chike Chimamanda
Chinedu Chinelo Chinonso Chinwe Chioma Chipo Chirag Chisom Chizoba Chloe Chris Chrissie Christa Christabel Christina
Christine Christophe Christopher Christy Chuka Chuks Chukwudi Chukwuemeka Chyna Cian Ciara Ciaran Cienna Ciera Cillian
Cindy Ciprian Claire Clara Clare Clarice Clarissa Claude Claudia Claudiu Clifford Clint Clinton Clive Clodagh Clyde
Coby Codie Cody Cole Colette Colin Colleen Colm Conall Conan Concepta Connie Connor Conor Conrad Constantin Corban
Corbin Cordelia Corey Corina Corinne Cormac Cornel Corrina Corrine Cory Cosmin Cosmo Costel Courtenay Courtney Craig
Crina Crispin Cristi Cristian Cristina Curtis Cynthia Cyril Cyrus Czeslaw Dacian Dafydd Dagmara Dahir Dai Dainius
Daire Daithi Daksha Dalia Damian Damien Damilare Damilola Damir Damon Dan Dana Dani Danial Daniel Daniela Danielle
Danika Daniyal Danjuma Danni Dannie Danny Dante Danut Danuta Danute Danylo Daphne Dapo Dara Darcey Darcie Darcy Darek
Daren Dario Darius Dariusz Darnel Darnell Darragh Darren Darryl Daryl Daryll Daryna Dave Davey Davi David Davide
Davina Davinder Davion Davud Dawid Dawit Dawood Dax Dayo Deana Deanna Dearbhla Deb Debbie Deborah Debra Debs Decan
Declan Declyn Deepa Deepak Deepika Deeqa Deian Deiniol Deirbhile Deirdre Deividas Dejon Delano Delia Delilah Della
Delroy Delyth Demar Demarcus Demba Dembe Demetrius Demi Denis Denise Denisha Deniz Dennis Denys Denzel Denzil Deon
Deqa Dequan Derek Dermot Dervla Deshaun Deshawn Desiree Desislava Desmond Destinee Dev Devlin Devonte Dewi Dexter
Dhruv Dhuxul Diana Diane Diarmaid Diarmuid Dicky Diego Dilan Dilara Dildar Dilip Dilnoza Dilwen Dilys Dimitar Dimitri
Dimitrios Dina Dinah Dinesh Diogo Dion Dionne Dipesh Dirk Divya Djibril Dmitri Dmitry Dmytro Dolores Domantas Domenico
Dominic Dominick Dominik Donal Donald Donatas Donna Donnacha Donncha Donnie Donovan Dontae Dora Doreen Dorian Dorin
Doris Dorota Dorothea Dorothy Doru Dougie Douglas Dovile Dragos Driss Dritan Dualeh Duarte Dumitru Duncan Duong Dustin
Dwain Dwayne Dwight Dylan Dympna Eabha Eamon Eamonn Earnest Ebele Ebere Ebo Ebony Ebrahim Ebrima Ebru Ebuka Eddie Eddy
Edgaras Edith Edmund Edona Edric Eduardo Edward Edwin Edwyn Edyta Eesa Efan Efe Effie Efosa Efua Egle Ehis Ehsan
Eifion Eileen Eilidh Eilir Eimear Eimhear Einir Eirian Eirlys Eirwen Eithne Ejike Ekam Ekene Ekow Ekua Elaina Elaine
Elana Eleanor Elena Eleni Eleri Elfed Eli Elias Elif Elijah Elin Elira Elisa Elisabeta Elise Elissa Eliza Elizabeta
Elizabeth Ella Ellen Ellery Elliana Ellie Elliot Elliott Ellis Ellise Ellyn Elmi Elnur Elodie Eloisa Eloise Elsa Elsie
Elspeth Elton Eluned Elvis Elzbieta Emanuel Emanuela Emeka Emer Emil Emile Emilee Emilia Emilie Emilio Emily Emir
Emlyn Emma Emmanuel Emmanuella Emmeline Emmet Emmett Emmie Emre Emrys Emyr Enda Endrit Enid Eniola Enitan Enoch
Enrique Enver Enzo Eoghan Eoin Ercan Eric Erica Erik Erin Erion Ermal Ernest Ernie Errol Erwyn Eryk Esi Esmae Esme
Esmee Esosa Esra Estella Estelle Esther Ethan Ethel Etienne Etta Euan Eugene Eugeniusz Eurig Eusebiu Eustace Eva
Evaldas Evan Evander Evangeline Evelina Evelyn Everly Evie Ewa Ewan Eyo Eyob Ezekiel Ezinne Ezra Fabian Fabio Fabrizio
Fadi Faduma Fadumo Fahad Faheem Faisal Faiz Faiza Faizan Farah Farai Farhan Farhiya Farid Farida Farooq Farouk Farrah
Farrukh Fartun Farxiya Farzad Farzana Fatemeh Fatiha Fatima Fatimata Fatmir Fatos Fatou Fatoumata Fatoumatta Fawad Fay
Faye Faysal Fazal Feargal Fearghal Felicia Felipe Felix Femi Fenella Ferdinand Fereshteh Fergal Fergus Ferhat Fernando
Feyi Ffion Fflur Fiachna Fiachra Fidan Fidelma Fiifi Fikru Filip Filmon Finbar Finlay Finley Finn Finnley Finola
Fintan Finula Fiona Fionn Fionnuala Firat Fitzroy Fiza Flamur Flavio Flora Florentina Florin Floyd Foday Folake
Folarin Folasade Fowsia Fran Frances Francesca Francesco Francis Franciszek Franco Francois Frankie Franky Fraser
Frasier Fred Freda Freddie Freddy Frederick Fredrick Freja Freya Freyja Fuad Funke Funmi Gabby Gabe Gabija Gabriel
Gabriela Gabriella Gabrielle Gabrysia Gagan Gagandeep Gaia Gail Galin Galina Ganesh Gareth Garfield Garry Gary Gaurav
Gavin Gayle Gaynor Gaz Gazza Gbenga Gearoid Geeta Gemma Genevieve Genowefa Geoff Geoffrey Geordie Georg George Georgi
Georgina Geraint Gerald Geraldine Gerallt Gerard Gerrard Gerry Gertrude Gethin Gevorg Gezim Ghassan Gheorghe Ghizlane
Ghulam Gianna Gianni Giedre Giedrius Gifty Gilbert Giles Gillian Gina Ginette Ginny Gino Gintaras Giorgi Giorgio
Giovanni Girish Girts Giselle Gita Giulia Gizem Gjergj Glenda Glenn Glenys Gloria Glyn Godfrey Godwin Gokhan Goncalo
Goran Gordon Goronwy Gosia Gracie Grady Graham Grainne Granit Grazyna Greg Gregor Gregory Greta Grigor Grover Gruff
Gruffudd Gruffydd Grzegorz Guilherme Guillermo Gulalai Guled Gulnora Gulsen Gulshan Gulzar Gunay Gunnar Guntis Gurdeep
Gurjit Gurleen Gurmeet Gurmukh Gurpreet Gursharan Gurvinder Gus Gustav Gwawr Gwen Gwenda Gwendoline Gwendolyn
Gwenllian Gwennan Gwenno Gwern Gwilym Gwyn Gwyneth Gwynfor Gyasi Habib Habiba Habibullah Habibur Hadiza Hadley Hafeez
Hafiz Hafsa Haider Haile Hailey Haitham Hakan Hakeem Haleema Halil Halima Halimo Halina Halle Hallie Haluk Halyna
Hamda Hamdi Hamid Hamidullah Hamish Hammad Hamza Hana Hanad Hanan Hanh Hanna Hannah Hans Hardeep Hardik Haresh Hargun
Hari Harinder Haris Harjit Harkirat Harlan Harlee Harleen Harleigh Harman Harmeet Harold Haroon Harpreet Harri Harriet
Harrold Harry Harsh Harsha Harshil Harun Harvey Harvinder Hasan Hasnain Hassan Hassana Hassanah Hassnain Hatice Hattie
Haval Hawa Hayat Hayden Haydn Haydon Hayk Hayley Heathcliff Hebe Hector Heena Hefin Heidi Hekmat Helder Heledd Helen
Helena Hemant Henri Henrietta Henrique Henry Henryk Herbert Herman Hester Hetal Hettie Hetty Heulwen Hevin Hiba Hibaaq
Hibaq Hicham Hieu Hilary Hilda Hina Hiram Hisham Hitesh Hiwot Hoang Hobie Hodan Hodo Hollie Hoodo Horace Horia Houda
Hozan Hristo Hubert Hubie Hugh Hugo Humaira Humphrey Humza Huong Husnain Hussain Hussam Hussein Huw Hyacinth Hywel
Iago Ian Ibou Ibrahim Ibrahima Ibtisam Idil Idiris Idman Idowu Idris Idwal Iestyn Ieuan Ieva Ifan Ifeanyi Ifeoluwa
Ifeoma Ifor Ifrah Ifrax Iftikhar Ifunanya Ignatius Igor Ihab Ike Ikechukwu Ikenna Ikram Ilhan Ilie Ilinca Ilir Iliyan
Illtyd Ilona Ilwad Ilyaas Ilyas Ilze Iman Imani Imelda Immy Imogen Imran Imtiaz Inaaya Inaya Inderjit Inderpal Indie
Indre Ines Inese Inez Ingrid Ioan Ioana Iolo Ionel Ionela Ionut Iorwerth Iqbal Iqra Ira Irena Irene Ireneusz Irfan
Iryna Isaac Isaak Isabel Isabela Isabell Isabella Isabelle Isaiah Isaque Isatu Isha Ishaan Ishaq Ishfaq Isiah Isidore
Isioma Isla Islwyn Ismail Ismet Isobel Issa Issac Issiah Iulia Iulian Ivan Ivanna Ivars Ivaylo Ivor Iwan Iwona Iyabo
Iyad Izaak Izabela Izabella Izzac Izzy Jaap Jabari Jabulani Jacek Jacinta Jack Jackie Jackson Jaclyn Jacob Jacobi
Jacqueline Jacqui Jacquie Jad Jada Jaden Jadson Jadwiga Jae Jagdeep Jagjit Jago Jagtar Jaheim Jahid Jahmal Jahnai
Jahvon Jai Jaiden Jaidon Jaime Jainaba Jake Jakob Jakub Jalal Jalen Jamaal Jamal Jamar Jamarl Jamelia James Jameson
Jamey Jamie Jamil Jamila Jamshed Jana Janaya Jane Janek Janelle Janet Janette Janey Janice Janie Janine Janusz Jared
Jarek Jarlath Jaroslaw Jarrod Jasdeep Jase Jashan Jasleen Jasmeet Jasmin Jasmine Jason Jaspreet Jasvinder Jaswant
Jaswinder Jatin Javan Javed Javi Javid Javier Javon Jawad Jawid Jaxon Jaxson Jay Jayda Jaydan Jayden Jaydn Jaydon
Jayesh Jayla Jaylen Jaylon Jaymes Jayne Jaz Jazmin Jean Jeanette Jeanie Jeannie Jeb Jed Jeff Jeffrey Jelagat Jelani
Jem Jemma Jennie Jennifer Jenny Jens Jenson Jerald Jeremiah Jeremie Jeremy Jermain Jermaine Jermyn Jerome Jerry Jerzy
Jess Jessica Jessie Jethro Jetmir Jevon Jez Jian Jibril Jide Jignesh Jill Jim Jimbo Jimi Jimmy Jitendra Joachim Joan
Joana Joann Joanna Joanne Joao Joaquim Jocelyn Jodeci Jodi Jodie Joe Joel Joelle Joey Joffrey Johan Johanna Johannah
John Johnathan Johnnie Johnny Jolanta Jolene Jon Jonah Jonas Jonathan Jonelle Jonny Jonty Jools Jordon Jordyn Jorge
Jose Josef Joseph Josephina Josephine Josh Joshua Josiah Josie Joslyn Joss Jovan Jove Joyce Jozef Joziah Juan Juanita
Jude Judith Judy Julia Julian Juliana Julianna Julianne Julie Julien Juliet Juliette Julius Julka Jumana Junaid
Jurgita Justas Justin Justinas Justine Justyna Jyoti Kaan Kabir Kacey Kacie Kacper Kacy Kadeem Kaden Kadiatu Kadie
Kadir Kaelan Kai Kaiden Kaila Kaine Kairo Kaitlin Kaitlyn Kajal Kajetan Kaleb Kaleem Kalen Kalpana Kaltun Kamal
Kamaljit Kamara Kamari Kamarni Kamau Kamil Kamila Kamran Kane Kara Karan Karanvir Kareem Karen Karim Karima Karina
Karis Karl Karla Karlie Karol Karolina Karthik Kartik Karwan Karys Kasandra Kasey Kashif Kashton Kasia Kaspars Kasper
Kat Katarzyna Kate Katelyn Kateryna Kath Katherine Kathleen Kathryn Kathy Katie Katrina Katy Katya Kaukab Kavita Kawa
Kaya Kayden Kayla Kaylah Kaylee Kayleigh Kayley Kayne Kayode Kazimierz Keanu Keaton Kebba Keegan Keelan Keeley Keeva
Kehinde Keira Keiran Keisha Keith Kelan Kelechi Kelechukwu Kelis Kell Kellie Kelly Kelsey Kelsie Kelvin Kemal Kemi Ken
Kenan Kendra Kenechukwu Kenneth Kenny Kenyon Kenzie Keon Kerem Kerensa Kerri Kerrie Kerry Kerys Kestutis Kev Keval
Kevin Keyaan Keyon Kezia Keziah Khadija Khadijah Khadijat Khadra Khady Khaled Khalid Khalifa Khalil Khanh Khari Khawla
Khloe Khrystyna Khuram Khurram Khushi Khyan Kian Kiana Kianna Kiara Kidane Kiefer Kiera Kieran Kieren Kieron Killian
Kim Kimberley Kinga Kipchoge Kiprono Kiran Kiranjit Kirsten Kirstie Kirsty Kishan Kitty Klajdi Klaudia Klaus Kobi
Kobina Koby Kody Koffi Kofi Kojo Kolade Kolby Komal Konnor Konrad Koray Korey Kowsar Krasimir Kreshnik Kris Krish
Krishan Krishna Kristaps Kristian Kristijonas Kristina Kristopher Krystian Krystyna Krzysiek Krzysztof Kuba Kudakwashe
Kudzai Kujtim Kuldeep Kulwinder Kunal Kunle Kurt Kurtis Kwabena Kwadwo Kwaku Kwame Kwasi Kweku Kwesi Kyan Kyi Kyla
Kylan Kyle Kylee Kylie Kymani Kymarni Kyra Kyran Kyrell Kyron Lacey Lachlan Laci Lacie Lahcen Laila Lailah Laimonas
Laina Laith Lakhvir Lalita Lamar Lamia Lamin Lamine Lana Laney Lani Lanre Lara Larisa Larissa Larna Larry Lashawn
Laszlo Latifa Latisha Latoya Latrell Laura Lauran Lauren Laurence Laurentiu Lauryn Lavinia Lawrie Laxmi Layla Layton
Laz Leah Leander Leandro Leann Leanna Leanne Lech Lee Leif Leigh Leighann Leighton Leila Leilani Lekan Leland Lemar
Lemlem Len Lennie Lennon Lennox Lenny Lenora Leo Leon Leona Leonard Leonie Leonor Leonora Lerato Leroy Les Lesley
Leslie Leszek Leticia Letitia Leusa Levan Levi Levon Lewis Lexi Lexia Lexie Lexy Leyla Lia Liam Liana Liban Libbi
Libbie Libby Lila Lilah Lilian Lilith Lillia Lillian Lillie Lilly Lily Lina Linas Linda Lindiwe Lindon Lindsay Lindsey
Linford Linh Linus Lionel Liridon Lisa Lisbeth Liudmyla Livia Liviu Liz Liza Lizzie Lleucu Llew Llewelyn Llinos Llion
Lloyd Llyr Lochie Lochlan Lochlann Logan Loic Lois Lola Lonnie Lorcan Lorelei Lorenzo Loretta Lorik Loris Lorna
Lorraine Lottie Louay Louie Louis Louise Lowri Luana Luann Lubna Luca Lucas Lucia Lucian Luciano Lucie Lucien Lucinda
Lucja Lucy Lucyna Ludo Ludwik Luis Luiz Luka Lukas Lukasz Luke Lula Luminita Luned Luther Luwam Lwazi Lydia Lyle Lyn
Lynda Lyndon Lyndsay Lyndsey Lynette Lynn Lynne Lynsay Lynsey Lyra Lyubomir Lyudmila Maame Mabel Mabli Macauley Macey
Macie Maciej Maciek Macsen Macy Madalena Madalina Madalyn Maddie Maddison Maddy Madeleine Madelyn Madiha Madog Maegan
Maeve Mafalda Magda Magdalena Magdalene Magnus Mahad Mahamed Mahamud Mahdi Maheen Mahesh Mahir Mahmood Mahmoud Mahmuda
Mahnoor Maia Mair Mairead Maisey Maisie Maison Maisy Maja Majid Makayla Maksym Malachi Malachy Malaika Malak Malakai
Malakhi Malakye Malcolm Malcom Malgorzata Malia Malik Malika Malin Mamadou Mandeep Mandi Mandla Mandy Maninder Manish
Manisha Manjinder Manjit Manny Manoj Manpreet Mantas Manuel Manuela Maqsood Marc Marcel Marcela Marcelina Marcella
Marcello Marcia Marcin Marcio Marco Marcus Mared Marek Margaret Margarita Margery Margo Margot Marguerite Marharyta
Mari Maria Mariam Mariama Marian Marie Mariella Marilyn Mario Mariola Marion Marisa Marissa Marius Mariusz Marjorie
Marley Marlo Marlon Marlowe Marnie Marta Martell Martha Martin Martina Martine Martins Martyn Martynas Marvin Marvyn
Mary Maryam Maryann Maryanne Maryum Marzena Mateo Mateusz Mathew Mathias Mathilda Matias Matilda Matt Matteo Matthew
Maud Maureen Maurice Mauro Mavis Mawuli Maxamed Maxamud Maxi Maximilian Maximillian Maximus Maxine Maxwell Maya Maysa
Mayur Mazen Mazlum Mckenna Mckenzie Meabh Meena Meenal Meera Meg Megan Meggie Meghan Mehak Mehari Mehboob Mehdi Mehmet
Mehreen Mehtap Meinir Mekonnen Mel Melanie Melek Meleri Melina Melisa Melissa Melvin Memet Menna Meredith Mererid
Merfyn Mergim Meron Merrick Mert Merv Merve Mervyn Mesut Meurig Mia Micaela Micah Michael Michal Michelle Mick Mickey
Mieczyslaw Mietek Miguel Mihaela Mihai Mihangel Mihir Mihret Mikaeel Mikael Mikayla Mike Mikey Mikkel Mikolaj Mila
Milena Miley Milla Millicent Millie Milly Milo Milosz Mimi Mimoza Minal Mindaugas Mindy Minerva Minesh Minh Minnie
Mirain Miranda Mircea Mirela Miriam Miroslav Miroslaw Mirwais Mirza Misbah Mital Mitch Mitesh Mitul Mo Moazzam Mobeen
Modestas Modou Moez Mohamadou Mohamed Mohammad Mohammed Mohamud Mohan Mohanad Mohannad Mohit Mohsin Moira Mojtaba
Mollie Molly Momchil Momodou Mona Monica Monika Monty Mordecai Morgan Morwenna Moses Mounir Moussa Moustapha Moya Mpho
Mubarak Mubashir Mudassar Muhammad Muireann Mukesh Mukhtar Mulenga Mulugeta Muna Munashe Muneeb Mungo Munir Murad
Murat Muriel Murilo Musa Mustaf Mustafa Mustapha Mutale Mutombo Muzammil Mwangi Mya Myah Myfanwy Mykhailo Mykola Myla
Mylee Myles Mylo Myra Myrna Myroslava Myrtle Nabil Nabila Nadeem Nadia Nadim Nadine Nadir Nadiya Nadja Naeem Naeema
Nahla Nahum Naila Naima Najib Najibullah Najma Nala Naledi Nana Nancy Nanette Nansi Naoise Naomi Narek Narges Narinder
Naseem Nasir Nasra Nasreen Natalia Natalie Natalya Natan Natasha Nathan Nathanial Nathaniel Natnael Navdeep Naveed
Naveen Navjot Nawal Nawid Nayan Naz Nazanin Nazar Nazia Nderim Ndeye Ndidi Neasa Ned Neelam Neeraj Neeta Neha Neil
Neive Nell Nelly Nerijus Nerys Nesrin Nettie Nev Nevaeh Neve Nevena Neville Ngoc Ngozi Nhung Nia Niall Niamh Nicholai
Nicholas Nick Nicki Nicklas Nicky Nico Nicola Nicolae Nicolas Nicole Nicoleta Nicolette Nicolle Nida Nieve Nigar Nigel
Nigora Nii Nikesh Nikhil Niki Nikita Nikki Nikodem Nikola Nikolay Nilesh Niloufar Nils Nimco Nina Ning Niraj Nirmal
Nisar Nisha Nishit Nisreen Nitin Nizar Njeri Njoroge Nkechi Nkem Nkosi Nnamdi Nneka Nnenna Nneoma Noa Noah Nodira Noel
Nojus Nokuthula Nola Nollaig Nomsa Nonso Noor Noorullah Nora Norah Norbert Noreen Normunds Nouman Noura Ntombi Nuala
Nuno Nurlan Nusrat Nwachukwu Nyah Nyambura Nyarko Nyasha Nyima Obadiah Obi Obinna Octavian Octavius Odessa Odette
Odhiambo Odhran Odinaka Ogechi Oisin Okan Okechukwu Oksana Olabisi Oladele Olaf Olakunle Olamide Olanrewaju Olayinka
Oleg Olek Oleksandr Oleksandra Oleksiy Olena Olga Olha Oli Oliver Olivia Olivier Oliwia Oliwier Ollie Olly Olu Olufemi
Olumide Olumuyiwa Oluwa Oluwadamilola Oluwaseun Oluwatobi Oluwatosin Olwen Omar Omari Omer Omid Omkar Omolade Omotola
Onome Onur Onyango Onyeka Oona Oonagh Ophelia Oreoluwa Orest Orhan Orla Orlagh Orlaith Orlando Orson Orville Osagie
Osama Osaze Oscar Osian Oskar Oskars Osman Oswald Otabek Otavio Otieno Otis Otto Oumar Ousmane Ovidiu Owain Owen Oyin
Ozan Ozgur Ozzy Pablo Paddy Padraic Padraig Padraigh Paisleigh Palak Palesa Palwinder Pam Pamela Pankaj Paolo Paramjit
Paresh Parminder Parth Parveen Parwiz Pascal Patricia Patrick Patrycja Patryk Patsy Patti Paul Paula Paulette Paulina
Pauline Paulius Pavan Pavel Pavlo Pawan Pawel Payton Peadar Pearce Pedr Pedro Peggy Peju Penka Peregrine Perry Pete
Peter Petko Petra Petre Petrit Petro Petros Petru Peyton Phelan Phelim Pheobe Phil Philip Philippa Phillip Philomena
Phoebe Phuc Phuong Phyllis Pierre Piers Pinar Piotr Pippa Plamen Polly Pooja Poppy Povilas Prabhjot Pradeep Praful
Pragna Prakash Pranav Prashant Pratik Praveen Preeti Priscilla Pritam Pritpal Priya Priyanka Priyesh Pryderi Przemek
Przemyslaw Puja Puneet Qadeer Qais Qaiser Qali Qasem Qasim Qendrim Qiang Quang Queenie Quentin Quinn Quinton Quoc
Qusay Quyen Raage Rabia Rachael Rachel Rachelle Rachid Rachna Radek Radka Radoslaw Radu Rae Raed Raees Raekwon Rafael
Rafaela Rafal Rafe Rafferty Rafiq Raghav Rahaf Raheem Rahel Rahim Rahma Rahmatullah Rahul Raiden Raivis Raj Raja Rajan
Rajdeep Rajeev Rajesh Rajinder Rajiv Rajni Raju Rakesh Ralfs Ralph Raluca Raman Ramandeep Ramazan Ramesh Ramil Ramneek
Ramon Ramona Ramune Randall Randolph Randy Raneem Rania Ranjit Ranveer Raphael Raphaella Rasheed Rashid Rashida Rashmi
Raul Ravi Ravina Ravinder Ravneet Rawand Raya Rayan Rayhaan Rayhan Raymon Raymond Rayna Rayyan Razia Razvan Reanne
Rebecca Rebekah Redon Redouane Reece Reem Reena Reeva Refilwe Reggie Reginald Rehan Rehana Rehman Reina Remigijus
Remigiusz Rena Renata Renato Rene Renee Reon Reshma Reuben Reubin Reza Rhea Rhett Rhiain Rhian Rhianedd Rhianna
Rhiannon Rhoda Rhodri Rhona Rhonda Rhun Rhydian Rhylee Rhys Rian Riaz Ricardo Richard Richie Rick Ricky Rico Ridwan
Rihanna Rikki Riley Rima Rimantas Rimsha Rinor Rishi Rita Ritesh Ritika Ritu Riya Rizwan Rizwana Roan Rob Robbie Robel
Robert Roberta Roberto Robin Roble Robyn Rocco Rochelle Roddy Rodger Rodney Rodrigo Rogan Roger Rogerio Rohail Rohan
Rohini Rohit Rohullah Roisin Rojda Rojin Rokas Roksolana Roland Rolf Rollo Romario Romy Ron Rona Ronald Ronaldo Ronan
Ronnie Roop Ropafadzo Rory Ros Rosa Rosalia Rosalie Rosalind Rosalyn Rosana Rosanna Roseanna Roseanne Rosemarie Roshan
Roshni Rosie Rosina Ross Rotimi Rowan Rowena Rowland Roxana Roxanne Roxie Roxy Roy Rozhin Ruadhan Ruairi Rubab Ruben
Rubie Rubina Rudo Rudy Rueben Rufaro Rufus Rui Ruken Rukhsana Rukhsar Rumen Rupa Rupert Rupinder Rushil Ruslan Russ
Russel Russell Rustam Rutendo Ruth Ruxandra Ryan Ryder Rylan Rylee Ryley Ryszard Saad Saba Sabah Sabeen Sabina Sabri
Sabrina Sacha Sachin Sade Sadhbh Sadia Sadie Saeed Safa Safdar Safeer Saffiya Saffron Safiya Safiyah Safwan Sagal
Sahal Sahar Sahib Sahil Sahra Saida Saido Saif Saima Sainabou Saira Sajid Salah Saleem Salim Sally Salma Salman Salome
Salwa Sam Samanta Samantha Samatar Sameer Samer Samina Samir Samira Sammy Samrat Samrawit Samuel Sana Sanaa Sandeep
Sandie Sandra Sandris Sandro Sangeeta Sanjana Sanjay Sanjeev Santiago Santino Santosh Saoirse Sapna Saqib Sara
Sarabjit Sarah Sarai Saraswati Sarfraz Sarina Sarkawt Saskia Satinder Satnam Satpal Satvinder Saul Saulius Saurabh
Savanna Savannah Savio Sawsan Sayed Scarlett Scott Seamus Sean Seb Sebastian Sebastien Seema Sefa Sefako Segun Sekou
Selam Selasi Selena Selim Selina Semhar Senait Senan Serdar Seren Serena Serge Sergei Sergio Serhat Serhiy Serkan Seth
Sevda Seweryn Seyi Shaan Shabana Shabaz Shabbir Shabir Shabnam Shadi Shafaq Shafiq Shafiqullah Shahbaz Shaheen Shaheer
Shahid Shaho Shahzad Shahzaib Shaima Shakeel Shakeem Shakiel Shakira Shamar Shamari Shamil Shamima Shamiso Shamsul
Shanae Shanay Shanaya Shane Shanel Shanelle Shani Shania Shanice Shaniqua Shanique Shaniya Shankar Shannon Shantel
Shantelle Shaquille Shari Sharif Shariq Sharlene Sharmin Sharna Sharon Sharron Shaun Shauna Shawn Shawna Shay Shayla
Shayne Shazad Shazia Shea Sheamus Sheena Sheila Shelby Sheldon Shelley Shelly Sheraz Sheree Shereen Sherelle Sheri
Sheridan Sherrie Sherry Sheryl Sherzod Sheyla Shianne Shilpa Shireen Shirin Shirley Shivam Shivani Shoaib Shola Sholto
Shona Shpresa Shqipe Shreya Shreyas Shubham Shukri Shyam Sian Siani Sibusiso Sid Siddharth Sidney Sidonie Sidra
Sigmund Silas Sile Silvester Silvia Silviu Simbarashe Simeon Simon Simona Simonas Simone Simran Simranjit Sinan
Sinclair Sinead Siobhan Siofra Sion Sioned Sipho Siyabonga Sizwe Skender Skye Skyla Skyler Slawek Slawomir Smita Sneha
Sobia Sofia Sofie Sohail Sohan Solape Solomiia Solomon Somaya Somto Sonal Sonam Sonia Sonja Sonny Sonya Sophia Sophie
Sophy Sophya Soran Sorcha Sorie Sorin Soufiane Souleymane Stacey Stacy Stanislav Stanislaw Stef Stefan Stefani
Stefania Stefanie Steffan Steffi Stella Stepan Steph Stephan Stephanie Stephen Steve Steven Stevie Stewart Stoyan Stu
Stuart Suad Sucaad Suha Suhail Sukhbir Sukhdeep Sukhjinder Sukhjit Sukhpreet Sukhvinder Sukhwinder Suki Sukie Sulaiman
Suldan Suleiman Suleman Suleyman Sumaira Sumaya Sumayya Sumeet Sunaina Sunil Sunita Suresh Surinder Surjit Susan
Susanna Susannah Susanne Sushila Susie Suzanna Suzanne Suzette Suzie Sven Svetlana Svitlana Swati Syed Sylvester
Sylvia Sylvie Sylwester Sylwia Szymek Szymon Tabatha Tabitha Tadas Tadesse Tadeusz Tadgh Tadhg Tafadzwa Taha Tahir
Tahira Tahmid Tahmina Taiwo Tajinder Takudzwa Talha Talia Taliah Taliesin Tallula Tallulah Talulah Tamar Tamara Tamari
Tamer Tamia Tamika Tammy Tamsin Tamzin Tanaka Taner Tania Tanisha Tanith Taniya Tansy Tanvir Tanya Tapiwa Tara
Taranjit Taras Tarek Tarik Tariq Tariro Tarun Taryn Tash Tasha Tasmin Tasneem Tatenda Tatiana Tautvydas Tawanda Taya
Tayla Taylah Taylan Tayler Tayo Tayshaun Tayyab Tayyaba Teagan Ted Teddie Teddy Teejay Tegan Tegid Tegwen Tehmina
Teigan Teilo Tejinder Tekle Temi Temitope Tendai Teo Teodor Teodora Terence Teresa Teri Terrence Terri Terry Tesfaye
Tesni Tess Tessa Tetiana Thabo Thaddeus Thamer Thandeka Thandi Thandiwe Thanh Thao Thea Thelma Themba Theo Theodor
Theodore Theresa Therese Thiago Thomas Thomasina Thulani Thuy Tia Tiago Tiana Tianna Tiarna Tiarnan Tibor Tiegan
Tiernan Tiffany Tigran Tilda Tilly Tim Timmy Timothy Timur Tina Tinashe Titus Tobechukwu Tobey Tobi Tobiah Tobias Toby
Todd Todor Tokunbo Tolga Tolu Tolulope Tom Tomas Tomasz Tomiwa Tommaso Tommie Tommy Tomos Toni Tony Tonya Toqeer Torey
Tori Torin Torquil Toyin Tracey Tracie Tracy Traian Trang Travis Travon Tremain Tremaine Tremayne Trent Trevor Trey
Tricia Trina Tripti Trisha Tristan Trixie Troy Trudie Trudy Trung Trystan Tsehay Tshepo Tsvetan Tsvetelina Tuan Tudur
Tugba Tunde Tural Turlough Tuyet Twm Ty Tybalt Tyler Tylor Tymofiy Tymon Tymoteusz Tyra Tyrecce Tyree Tyreece Tyreek
Tyreese Tyreke Tyrell Tyrese Tyrik Tyrique Tyron Tyrone Tyrus Ubah Ubaid Uche Uchechukwu Uchenna Udoka Ufuk Ugne Ugo
Ugochukwu Uldis Ultan Ulugbek Ulysses Uma Umair Umar Umberto Umesh Umut Una Ursula Urszula Urvashi Usama Usha Usman
Uzair Uzma Uzoma Vadim Vadym Vaida Vaishali Valdas Valdis Valentin Valentina Valeri Valeria Valerie Valeriu Valeriy
Vali Valmir Valon Vanda Vanessa Varsha Varun Vasco Vasile Vasyl Vaughan Vaughn Vedant Vedat Veena Venetia Vera
Veronica Veronika Vesela Vibha Vicki Vicky Victor Viggo Vihaan Vijay Vikas Vikki Vikky Vikram Viktor Viktoriia
Viktorija Vilius Vimal Vimbai Vinay Vince Vincent Vincenzo Vineet Vinh Vinnie Vinny Vinod Viorel Viorica Vipul Vira
Viraj Vishal Vitaliy Vitor Viv Vivek Vivian Vivien Vivienne Vjosa Vlad Vladimir Volkan Volodymyr Vusal Vytautas Waclaw
Wafa Wafula Waheed Waldemar Waleed Walid Walter Wambui Wanda Wangari Wanjiku Wanjiru Waqar Waqas Waseem Wasim Wayde
Waylon Wayne Wendi Wendy Weronika Wes Wesley Whitney Wieslaw Wiktor Wiktoria Wilbert Wilbur Wilf Wilfie Wilfred
Wilfrid Wilhelmina Willem William Willow Wilma Winifred Winnie Winona Wissam Witold Wladyslaw Wlodek Wojciech Wojtek
Wondimu Wulfric Xander Xanthe Xavier Xenia Xhevat Xhulio Xiao Xuan Yaa Yahaya Yahia Yahya Yahye Yakubu Yamen Yana
Yanni Yannick Yaqub Yara Yared Yaroslav Yaseen Yasemin Yash Yasin Yasir Yasmeen Yasmiin Yasmin Yasmina Yasmine Yassine
Yavuz Yaw Yazan Yazmin Yehuda Yelena Yemi Yetunde Yevhen Yewande Yifan Yigit Yilmaz Ying Ynyr Yogesh Yogita Yohannes
Yolanda Yonas Yordan Yosef Youcef Younes Younis Yousef Youssef Ysabel Yuki Yulia Yuliia Yuliya Yunus Yuri Yuriy Yusra
Yusuf Yuusuf Yuvraj Yvette Yvie Yvonne Zabihullah Zac Zaccheus Zach Zachariah Zachariya Zachary Zachery Zack Zackary
Zadie Zahara Zaheer Zahid Zahir Zahra Zaid Zain Zainab Zainabu Zaine Zak Zaka Zakaria Zakariya Zaki Zakia Zakir Zalmai
Zamir Zamzam Zander Zane Zanele Zara Zaria Zavion Zayan Zayd Zayden Zayn Zaynab Zayne Zayvion Zbigniew Zbyszek Zdravko
Zdzislaw Zebedee Zeenat Zeeshan Zehra Zeina Zeinab Zelda Zena Zenon Zewdu Zeynep Zhen Zhyar Zia Ziad Ziba Zidane Zilan
Zineb Zinnia Zion Zita Ziyad Zodwa Zoe Zoey Zofia Zoha Zohaib Zohra Zola Zoryana Zosia Zouhair Zoya Zubaida Zubair
Zubayr Zuhair Zulfiqar Zurab Zuzanna Zuzia Zygimantas Zygmunt
Adnan Ayse Azad Dipak Enea Erjon Farhad Ines Joao Marko Nasrin Nguyen Parisa Paulo Soraya Vitalii
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
