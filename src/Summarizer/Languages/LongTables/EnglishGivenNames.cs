namespace Summarizer.Languages.LongTables;

/// <summary>
/// Given names frequent in English news, of people of any country, written by hand. Names that are more often places, months or brands are
/// left out.
/// </summary>
internal static class EnglishGivenNames
{
    public const string Men = """
        aaron abdel abdelaziz abdelfattah abdelhamid abdul abdullah abe abel abiodun abraham abu adam adel adham adnan adolf adolfo
        adriaan adrian afonso agustin ahmad ahmed aidan aivars ajay akbar akihiko akihiro akio akira aksel alan alasdair alastair albert
        alberto aldo alec alejandro aleksandar aleksander aleksandr alessandro alex alexander alexandre alexei alexey alf alfie alfonso
        alfred alfredo algirdas ali aliou alistair allan allen alvaro alvin amadou amar ambrose amin amir amit amitabh amos anand anatoly
        anders andre andreas andrei andres andrew andrey andris andrius andriy andrzej andy angelo angus anibal anil anthony antoine
        anton antonin antonio antonis antony anwar apostolos archie ari arjen arjun arkady armando arne arnold arnoldo arsene arthur
        artur arturo asbjorn ashok asif atif attila augusto avi axel ayman aziz babatunde balazs baltasar bandar barack barnaby barry
        bartholomew bashar bassam ben benedict bengt benigno benjamin bennie benny benoit bernard bernardo bernie bert bertrand bettino
        bilal birger bjarne bjorn blaise bogdan borge boris brad bradley bram brandon branko brendan brendon brent brett brian bronislaw
        bruce bruno bryan bryant bryce bulent byron caleb callum calum calvin camilo carl carles carlo carlos carmelo casper cecil cedric
        cesar cesc charles charlie cheikh chris christoph christophe christopher christos ciro clarence claude claudio clayton clifford
        clint clive clyde colin connor conor conrad corey cormac costas craig cristian cristiano csaba curtis cyriel cyril cyrus daisuke
        damian damien damon dan daniel danilo danny dante darius darko darrell darren darryl dave david davide declan deepak dejan denis
        dennis denzel derek dermot derrick desmond devin dexter didier dieter dietmar dietrich dimitar dimitri dimitrios dimitris dino
        dirk dmitri dmitry domingo dominic dominik dominique donald donnie donny donovan doug dougie dragan duncan dusan dustin dwayne
        dwight dylan eamon eamonn ed eddie edgar edin edinson edmund edouard eduardo edward edwin eero egon ehud einar eirik eli elias
        elijah elliot elliott elon elton elvis emanuel emeka emil emile emilio emmanuel emmerson emre enrico enrique enzo eoin eric erick
        erik ernest ernesto ernie ernst erwin esa espen esteban ethan etienne ettore euan eugene evan evaristo evgeny evo ewan ewen ezra
        fabian fabio fabrice fahad fahd faisal farid faris farouk faruk fausto federico felipe felix ferdinand ferenc fergus fernando
        fidel filip filippo finn florent florian floyd fouad francesc francesco francis francisco franck franco francois frankie franz
        françois fred freddie freddy frederic frederick friedrich frits fyodor gabor gabriel gaetano gareth garry garth gary gaurav
        gautam gavin geert gennady gennaro geoff geoffrey george georges georgios gerald gerard gerardo gerhard gerrit gerry ghassan
        gianluigi gianni giannis gideon gilbert gilberto giles gino giorgio giovanni gitanas giuseppe glenn gonzalo goran graeme greg
        gregg gregor gregory grigory grzegorz guido guillaume guillermo gunnar gustav gustavo gyorgy gyula haakon habib haider haitham
        hakan halvard hamid hamish hamza hank hans haris harish harold harry haruki hasan hashim hassan heath hector heinrich heinz helge
        helmut hendrik henning henri henrik henry herbert herman hermann hernan hernando hideki hideo hiroki hiroshi hiroshige hiroyuki
        horace horst hosni howard hubert hugh hugo humberto humphrey hussain hussein hyun iain ian ibrahim ibrahima idrissa ifeanyi
        ignacio igor ilya imad imran imre ingemar ingvar ioannis irfan irving irwin isaac ismael ismail issam istvan ivan ivor jaap jacek
        jacob jacques jaime jair jake jakob jakub jalal jamal jamel james jamie janis janos jared jari jaroslaw jason jassim javed javier
        jawad jean-claude jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-pierre jean-yves
        jed jeff jeffrey jem jens jeremiah jeremy jeroen jerome jerry jesus jim jimmie jimmy jiri joachim joao joaquin jochen joe joel
        joey johan johann johannes john johnnie johnny jomo jon jonah jonas jonathan jonny joop joost jorge jorgen jorn jose josef joseph
        josh joshua josip josé jovan jozsef joão juan juan-carlos juergen juha jukka jules julian julien julio julius junaid junichiro
        jurgen justin jürgen karel karim karl karoly kaspar kazuo kazuya keir keisuke keith kemal ken kenichi kenji kenneth kenny kenta
        kenzo kestutis kevin khaled khalid khalil kieran kieron kimi kimmo kiril kirk kjell klaus knut kobe kofi koichi konrad konstantin
        kostas kresimir kris krzysztof kwame kyle kyran kyriakos lachlan laith lajos larry lars lasse laszlo laurence laurens laurent
        lawrence lazar lech leendert leif leon leonard leonardo leonid leonidas leopold leopoldo leroy lester lev levente lewis liam
        linus lionel loren lorenzo lothar louie louis luc luca lucas lucian luciano luigi luis luiz luka lukas lukasz luke lyndon maarten
        maciej macky magnus mahamadou mahathir maher mahmoud mahmud majid makoto malachi malcolm malik mamadou manfred manish manmohan
        manny manoj mansour manuel marc marc-olivier marcel marcello marcelo marcin marco marcos marcus marek mariano mario maris marius
        markku marko markus marlon marnix marouane martin marty martyn marvin marwan masahiro masaru massimiliano massimo mateo mateusz
        mathew mathieu mats matt matteo matthew matthias matthieu matti matyas maurice mauricio mauro maxim maxime maximilian maximo
        mazen mehdi mehmet melvin micah michael michal michel miguel mika mikael mike mikel mikhail miklos milan milo milorad milos
        milton miroslav mitch mitt mohamad mohamed mohammad mohammed mohan mohsen moise moises momcilo mordechai morten mostafa moussa
        muhammad muhammadu mukesh murat mustafa nabil nadeem naftali naguib najib narendra nasir nasser nathan nathaniel naveed naveen
        nawaf nebojsa ned neil nenad nestor niall nicholas nick nicki nico nicolae nicolas nigel nikita niklas niko nikola nikolai
        nikolaos nikos nitin noah noam noel norbert nouri novak nuno octavio odell olaf olav oleg oleksandr oliver olivier olusegun omar
        osama oscar osvaldo otis otto oumar owen paavo pablo paddy padraig panagiotis panayiotis pankaj panos paolo pascal patrice
        patricio patrick paul paulinho paulo pavel pavlo pedro pekka percy petar pete peter petr petro petros petteri phil philip philipp
        philippe phillip pierluigi pierre pierre-yves piers pieter piotr poul prakash pramod pranab prasad prateek prayuth preben predrag
        pyotr qasem qassem quentin quincy radovan rafa rafael raffaele raffaello ragnar rahul raimundo raj rajendra rajesh rajiv rajnath
        rakesh ralf ralph ramesh ramin ramiro ramon ramzan randall randolph randy ranjit raphael rashid ratko raul ravi raymond raymundo
        recep reggie reginald reinhard renato rene renzo reuben reza rhys riad ricardo riccardo richard richie rickie ricky rigoberto
        robbie robert roberto rocco roderick rodney rodolfo rodrigo rogelio roger rohit roland rolf romano romelu ron ronald ronaldo
        ronan ronnie rory ross roy ruairi ruben rudi rudolf rudolph rudy rufus rupert russ ruud ryan ryota saad sacha sachin safwan saif
        salah salim salman salvatore sami samir samuel sandor sandro sanjay sanjeev sanjiv santi satoru satoshi saul sauli saurav scottie
        seamus sean sebastian sepp serge sergei sergey sergio seth shane sharif shashi shaun sheldon shigeru shinji shinzo shohei
        shunsuke sidney siegfried sigurd silvano silvio simon sjoerd slavko slobodan solomon soren souleymane spyros stanislav stanislaw
        stanley stavros stefan stefano stelios stephan stephane stephen steve steven stewart stuart sture suleyman sunil suresh svein
        sven sverre syed szabolcs tadeusz taichi taimur takahiro takashi takeshi takuya tamas tareq tariq tarja tawfik tayyip tendai
        terence terje terrence tetsuya thabo thaksin theo theodore theodoros thiago thierry thomas thorbjorn thorsten thorvald tiago
        tibor tim timmy timo timothy timur tito tobias toby todd tom tomas tomasz tomislav tommy tony toomas torbjorn torgeir torsten
        toshiro travis trent trevor trey trond trygve tyler uhuru ulf uli ulises ulrich umar usama usman vaclav valdis valentin valentino
        valery vangelis vasil vasily vassilis venkatesh vern vernon vic vicente vidar vijay vikas vikram viktor vince vincent vinny vinod
        virat vitaly vito vlad vladimir vladislav vojislav vojtech volodymyr vuk wael waleed walid walt walter wayne wes wilbur wilfred
        wilfredo wilfried wilhelm willem william willie wim winston wolfgang wolodymyr woodrow wouter xabi xavier yair yannick yannis
        yasir yasser yasuhiro yasuo yaya yegor yevgeniy yevgeny yiannis yosef yoshihide yoshinori yoshiro younis youssef yoweri yukio
        yuri yury yusuf yves zac zach zachary zack zaid zain zayn zbigniew zdravko zeljko ziad zlatan zoltan zoran zsolt
        """;

    public const string Women = """
        abby abigail ada adela adele adriana agatha agnes agnieszka aileen aisha aishwarya aisling akiko alana alba alejandra aleksandra
        alessandra alexa alexandra alice alicia alina aline alisa alison alissa allison alma alyssa amanda amelia amelie amina amy ana
        anais ananya anastasia andrea angela angelica angelina angelique anika anita anja ann anna annabel annabelle anne anne-marie
        anne-sophie annegret annette annie annika antoinette antonella antonia anya aoife arabella ariana arianna arlene astrid audrey
        aung aurelie aurore ava ayesha azadeh barbara beata beatrice beatrix beatriz becky belinda benazir bernadeta bernadette bernice
        bertha beth bethan bethany betsy bettina betty beverley beverly bianca birgit blanca bonnie brenda bridget brigid brigitte
        britney brittany bronwen caitlin caitlyn camila camilla camille candice cara carina carla carly carmen carole caroline carolyn
        carrie caryn cassandra cassie catalina catherine cathy cecile cecilia celia celine charlene charlize cherie cheryl chiara chloe
        christa christiane christina christine christy ciara cindy claire clara clarissa claudette claudia clementine colette colleen
        connie corazon cordelia corinne cristina cynthia daniela danielle danuta daphne darlene deanna deb debbie deborah debra deepika
        deirdre delia della delphine denise diana diane dianne dilma dolors donna dora doreen doris dorothea dorothy edith edna eileen
        elaine eleanor eleanora elena eleni eliza elizabeth ella elle ellen ellie elodie eloise elsa elsie elvira emilia emilie emily
        emma emmanuelle erica erika erin esme esmeralda estelle esther ethel eugenia eugenie eunice eva evangelia ewa farah fatima fatma
        federica felicia fernanda fiona flavia fleur fotini frances francesca francine francoise françoise freda freya frida gabby
        gabriela gabriella gabrielle gail galina gemma genevieve georgette georgina geraldine gerda germaine gertrude gillian gina
        giovanna gisele gladys glenda gordana graciela grainne greta gretchen gunilla gwen gwendolyn gwyneth hanan hannah hasna hattie
        hayley heidi helen helena helene helle henrietta hermione hilary hilda hillary hina huma ida ilaria ilona ilse imelda imogen
        indira ines inga inge ingrid inmaculada ioanna irena irene irina irma isabel isabella isabelle isla isobel ivana ivanka jacinda
        jacqueline jacqui jadwiga jana jane janet janette janice janine jaroslava jasmin jasmine jayne jeanette jeanie jeanne jeannie
        jemima jen jenna jennie jennifer jenny jessica jill jillian joan joanna joanne jocelyn jodie johanna josephine josie joyce
        juanita judith judy julia juliana julianna julianne julie juliet juliette justine jóhanna kamala karen karin karina karla
        karolina kasia katalin kate katerina katharina katharine katherine kathleen kathryn kathy katia katie katrin katrina katy katya
        kayla keiko keira kellie kellyanne kendra kerri kerstin khadija kiera kimberley kimberly kirsten kirstie kirsty kitty kristen
        kristin kristina kristine krystyna ksenia kylie lakshmi lara larisa larissa laura lauren leah leanne leila lena leonora lesley
        leticia letitia leymah liana lidia lila lilian liliana lillian lina linda linsey lisa lisbeth liudmila liv livia liz liza lizzie
        lois lola loretta lori lorna lorraine lottie louisa louise lucia lucie lucille lucinda lucy ludmila luisa lydia lynda lyndsey
        lynette lynn lynne lyudmila mabel macarena maddie madeleine madeline madge magda magdalena maggie mahbooba mairead maisie maja
        malala malgorzata mamata mandy manuela mara marcela marcella marcia margaret margarita marge margo margot marguerite maria mariah
        mariam marian mariana marianne maribel marie marie-claude marie-france marija marijke mariko marilyn marine marisa marissa marit
        marjorie marlene marlène marsha marta martha martina mary maryam masako masha mathilde matilda maud maureen mavis maxine maya meg
        megan meghan melania melanie melinda melissa meredith mette mia michaela michele michelle mila mildred millicent millie mimi
        mindy minnie miranda miriam mirjam mitzi moira mollie molly mona monica monika monique montserrat muriel myra myriam myrtle nadia
        nadine naina nancy naomi natalia natalie natalya natasha nawal nellie neve ngozi niamh nicole nigella nikki nina nkosazana nora
        noreen noriko norma octavia oksana olena olga olivia oona oprah orla padma paige pam pamela paola patricia patsy patti paula
        paulette paulina pauline peggy pernilla pernille petra phoebe phyllis pilar pippa pooja priscilla priti priya priyanka rachael
        rachel rachelle raisa raquel rebecca rebekah renata renee rhiannon rhoda rhonda rihanna rita roberta robyn rochelle rosa rosalie
        rosalind rosalyn rosamund rosanna rosanne rosario rosemary rosie roxanne rumiana ruth sabine sabrina sachiko sadie saira sally
        salma samantha sandra sandrine sanna saoirse sara sarah saskia scarlett segolene selena selina serena severine shania sharon
        sheena sheila shelley sherry sheryl shirin shirley shreya sian sigrid sigridur silke silvia simone sinead siobhan smriti snezana
        sofia soha solene solène sonia sonja sonya sophia sophie soraya sorcha stacey stacy stella steph stephanie surya susan susana
        susanna susannah susanne sushma susie suzanne suzi suzy svetlana sybil sylvia sylvie ségolène séverine tabitha talia tamara tammy
        tania tanya tara tatiana tatyana teresa tess tessa thandie thelma theresa therese tia tiffany tilda tilly tina tomoko tonya
        tracey traci trina trisha trudy tsvetana ulrika ursula valentina valeria valerie vanessa vasiliki vera veronica veronika vesna
        vicki vickie vicky vikki viktoria virginie vivien vivienne wanda wangari wendy whoopi wilhelmina wilma winifred winnie wioletta
        ximena yasmin yekaterina yelena yingluck yoko yolanda yolande yuko yulia yuliya yumi yvette yvonne zahra zainab zara zeinab zelda
        zhanna zoe zoya zsuzsanna zuzana élodie
        """;

    /// <summary>Names of men and women, and names that are also common words: they show a person only before a surname.</summary>
    public const string Either = """
        addison al alexis amal amber anderson angel april ariel art ash ashley ashton aubrey aurelio avery bailey barney bart basil bea
        bella bill billy blair blake bob bobby brook brooke cameron carey carmel carol carter casey celeste chad chance chandler charlotte
        chase chelsea cher chester chip christian chuck clark clement cliff clinton cody consuelo courtney crystal daisy dale dana darcy
        davis dawn dean destiny devon dick diego dolores don dorian douglas drew ebony eden ellis esperanza eve evelyn faith faye felicity
        finley florence forrest frank franklin fraser gale gene ginger glen gloria golda gordon grace graham grant gray gus guy hal harley
        harper harrison harvey hayden hazel heather holly hope hunter ira iris ivory ivy jack jackie jade jan jasper jay jean jefferson
        jess jesse jessie jo jody jordan joss joy jude june kay kelly kelsey kelvin kerry kim kurt lamar lance lane lee leigh leo les
        leslie levi lily lindsay lindsey lloyd logan lou lourdes luz mae marin marina marion mark marshall mason max maxwell may mel merle
        meyer miles mitchell mo morgan morris murray musa nat nell nelson nicky nicola norm norman olive parker pat patience paxton pearl
        penelope penny pep per perry peyton pierce polly portia precious preston quinn rand rania ray reagan reese remy rex rich rick
        riley rob robin rod roman rose rowan ruby rush russell rusty sage said sam sandy sasha scott shannon shawn shelby sid sienna skip
        skyler spencer stan sterling stevie stormy sue summer sunny tam taylor ted teddy terry toni tracy tristan troy tyrone val verity
        victor victoria viola violet virgil vivian viviane wade wallace warren wesley whitney will woody xenia
        """;
}
