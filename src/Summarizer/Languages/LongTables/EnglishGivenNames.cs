namespace Summarizer.Languages.LongTables;

/// <summary>
/// Given names frequent in English news, of people of any country, written by hand. Names that are more often places, months or brands are
/// left out.
/// </summary>
internal static class EnglishGivenNames
{
    public const string Men = """
        aaron abdel abdelhamid abdul abdullah abe abel abraham abu adam adel adnan adolf adrian ahmad ahmed aidan ajay akbar akira alan
        alastair albert alberto aldo alec alejandro aleksandr alessandro alex alexander alexandre alexei alexey alf alfie alfonso alfred
        alfredo ali alistair allan allen alvaro alvin amar ambrose amin amir amit amos anatoly anders andre andreas andrei andres andrew
        andrey andriy andrzej andy angelo angus anil anthony antoine anton antonin antonio antony anwar archie ari arjen arjun armando
        arnold arsene arthur artur arturo ashok asif atif avi axel aziz barack barnaby barry bartholomew bashar ben benedict benjamin
        bennie benny benoit bernard bernardo bernie bert bertrand bilal bjorn boris brad bradley brandon brendan brendon brent brett brian
        bruce bruno bryan bryant bryce byron caleb callum calum calvin camilo carl carles carlo carlos carmelo casper cecil cedric cesar
        cesc charles charlie chris christoph christophe christopher christos clarence claude claudio clayton clifford clint clive clyde
        colin connor conor conrad corey cormac craig cristian cristiano curtis cyril cyrus damian damien damon dan daniel danilo danny
        dante darius darrell darren darryl dave david davide declan denis dennis denzel derek dermot derrick desmond devin dexter didier
        dieter dietmar dietrich dimitar dimitri dimitris dirk dmitri dmitry domingo dominic dominik dominique donald donnie donny donovan
        doug dougie duncan dustin dwayne dwight dylan eamon eamonn ed eddie edgar edin edinson edmund edouard eduardo edward edwin egon
        ehud eli elias elijah elliot elliott elon elton elvis emanuel emil emile emilio emmanuel emmerson emre enrico enrique enzo eric
        erick erik ernest ernesto ernie ernst erwin esteban ethan etienne euan eugene evan evo ewan ezra fabian fabio fabrice farid farouk
        faruk federico felipe felix ferdinand fergus fernando fidel filip filippo finn florent florian floyd francesc francesco francis
        francisco franck franco francois frankie franz françois fred freddie freddy frederic frederick friedrich fyodor gabriel gareth
        garry garth gary gaurav gavin gennady geoff geoffrey george georges georgios gerald gerard gerardo gerhard gerry gianluigi gianni
        gideon gilbert giles gino giorgio giovanni giuseppe glenn gonzalo graeme greg gregg gregor gregory grigory guido guillaume
        guillermo gustav gustavo hakan hamid hamza hank hans haris harold harry hasan hashim hassan heath hector heinrich heinz helmut
        henri henrik henry herbert herman hermann hernan hernando hideo hiroshi horace horst howard hubert hugh hugo humberto humphrey
        hussain hussein hyun iain ian ibrahim ignacio igor ilya imran ioannis irfan irving irwin isaac ismael ismail ivan ivor jaap jacek
        jacob jacques jaime jair jake jakob jakub jalal jamal jamel james jamie janos jared jaroslaw jason javed javier jawad jed jeff
        jeffrey jem jens jeremiah jeremy jerome jerry jesus jim jimmie jimmy joachim joao joaquin jochen joe joel joey johan johann
        johannes john johnnie johnny jon jonah jonas jonathan jonny jorge jose josef joseph josh joshua josé juan juergen jules julian
        julien julio julius junaid jurgen justin jürgen karel karim karl kaspar keir keith ken kenji kenneth kenny kenzo kevin khaled
        khalid khalil kieran kieron kirk klaus kobe kofi konrad konstantin kris krzysztof kyle lachlan larry lars laurence laurent
        lawrence lazar leon leonard leonardo leonid leopold leroy lester lev lewis liam linus lionel lorenzo lothar louie louis luc luca
        lucas lucian luciano luigi luis luiz luka lukas lukasz luke lyndon maarten maciej magnus mahamadou mahmoud mahmud malachi malcolm
        malik mamadou manfred manny manoj manuel marc marcel marcelo marcin marco marcos marcus marek mariano mario marius marko markus
        marlon marouane martin marty martyn marvin massimiliano massimo mateo mateusz mathew mathieu matt matteo matthew matthias matthieu
        maurice mauricio mauro maxim maxime maximilian mehdi mehmet melvin micah michael michal michel miguel mikael mike mikel mikhail
        milo milos milton miroslav mitch mitt mohamed mohammad mohammed mohan mohsen moises mordechai mostafa moussa muhammad muhammadu
        mukesh murat mustafa nadeem naftali narendra nasser nathan nathaniel naveed ned neil niall nicholas nick nicki nico nicolae
        nicolas nigel nikita niklas niko nikolai nikolaos nikos noah noam noel norbert nouri novak nuno odell olaf oleg oleksandr oliver
        olivier omar osama oscar otis otto owen pablo paddy panos paolo pascal patrice patricio patrick paul paulinho paulo pavel pavlo
        pedro percy pete peter petr petro petros phil philip philipp philippe phillip pierluigi pierre piers pieter piotr prakash prasad
        pyotr quentin quincy rafa rafael raffaele rahul raj rajesh rajiv rakesh ralf ralph ramesh ramin ramon ramzan randall randolph
        randy raphael rashid raul ravi raymond raymundo recep reggie reginald reinhard renato rene reuben reza rhys ricardo riccardo
        richard richie rickie ricky robbie robert roberto rocco roderick rodney rodolfo rodrigo roger rohit roland rolf romelu ron ronald
        ronaldo ronan ronnie rory ross roy ruben rudi rudolf rudolph rudy rufus rupert russ ruud ryan sacha saif salah salman salvatore
        sami samir samuel sandro sanjay santi satoshi saul scottie sean sebastian sepp serge sergei sergey sergio seth shane shaun sheldon
        shinzo sidney siegfried silvio simon slobodan solomon stanislav stanislaw stanley stefan stefano stephan stephane stephen steve
        steven stewart stuart sunil suresh sven syed tadeusz taimur takashi tariq terence terrence theo theodore thierry thomas thorsten
        tiago tim timmy timothy timur tito tobias toby todd tom tomas tomasz tommy tony travis trent trevor trey tyler uli ulrich umar
        usama usman vaclav valentin valery vasily vern vernon vic vicente vijay vikram viktor vince vincent vinny vinod vitaly vito vlad
        vladimir vojtech volodymyr waleed walid walt walter wayne wes wilbur wilfred wilfried wilhelm willem william willie wim winston
        wolfgang woodrow xabi xavier yair yannick yasser yaya yosef yoshihide younis youssef yuri yusuf yves zac zach zachary zack zaid
        zain zayn zbigniew zlatan zoran
        """;

    public const string Women = """
        abby abigail ada adela adele adriana agatha agnes aileen aisha alana alba alejandra alessandra alexa alexandra alice alicia alina
        aline alisa alison alissa allison alma alyssa amanda amelia amelie amina amy ana anais anastasia andrea angela angelica angelina
        angelique anika anita anja ann anna annabel annabelle anne annette annie antoinette antonella antonia anya aoife arabella ariana
        arianna arlene astrid audrey aurelie ava ayesha azadeh barbara beata beatrice beatrix becky belinda bernadette bernice bertha beth
        bethan bethany betsy bettina betty beverley beverly bianca birgit blanca bonnie brenda bridget brigid brigitte britney brittany
        bronwen caitlin caitlyn camila camilla camille candice cara carina carla carly carmen carole caroline carolyn carrie caryn
        cassandra cassie catalina catherine cathy cecile cecilia celia celine charlene charlize cherie cheryl chiara chloe christa
        christiane christina christine christy ciara cindy claire clara clarissa claudette claudia clementine colette colleen connie
        cordelia corinne cristina cynthia daniela danielle daphne darlene deanna deb debbie deborah debra deirdre delia della delphine
        denise diana diane dianne dilma donna dora doreen doris dorothea dorothy edith edna eileen elaine eleanor eleanora elena eleni
        eliza elizabeth ella elle ellen ellie eloise elsa elsie emilia emilie emily emma erica erika erin esme esmeralda estelle esther
        ethel eugenia eugenie eunice eva fatima fatma federica felicia fernanda fiona flavia fleur frances francesca francine francoise
        françoise freda freya frida gabby gabriela gabriella gabrielle gail galina gemma genevieve georgette georgina geraldine gerda
        germaine gertrude gillian gina giovanna gisele gladys glenda greta gretchen gwen gwendolyn gwyneth hanan hannah hasna hattie
        hayley heidi helen helena helene helle henrietta hermione hilary hilda hillary huma ida ilaria ilona imelda imogen ines inga inge
        ingrid irena irene irina irma isabel isabella isabelle isla isobel ivana ivanka jacinda jacqueline jacqui jana jane janet janette
        janice janine jasmin jasmine jayne jeanette jeanie jeanne jeannie jemima jen jenna jennie jennifer jenny jessica jill jillian joan
        joanna joanne jocelyn jodie johanna josephine josie joyce juanita judith judy julia juliana julianna julianne julie juliet
        juliette justine kamala karen karin karina karla karolina kasia kate katharina katharine katherine kathleen kathryn kathy katia
        katie katrin katrina katy katya kayla keira kellie kellyanne kendra kerri khadija kiera kimberley kimberly kirsten kirstie kirsty
        kitty kristen kristin kristina kristine kylie lara larissa laura lauren leah leanne leila lena leonora lesley leticia letitia
        liana lidia lila lilian liliana lillian lina linda linsey lisa lisbeth liudmila liv livia liz liza lizzie lois lola loretta lori
        lorna lorraine lottie louisa louise lucia lucie lucille lucinda lucy ludmila luisa lydia lynda lyndsey lynette lynn lynne mabel
        macarena maddie madeleine madeline madge magda magdalena maggie maisie malala mandy manuela mara marcela marcella marcia margaret
        margarita marge margo margot marguerite maria mariah mariam marian mariana marianne maribel marie marija marilyn marisa marissa
        marjorie marlene marsha marta martha martina mary maryam masha matilda maud maureen mavis maxine maya meg megan meghan melania
        melanie melinda melissa meredith mia michaela michele michelle mila mildred millicent millie mimi mindy minnie miranda miriam
        mitzi moira mollie molly mona monica monika monique muriel myra myriam myrtle nadia nadine nancy naomi natalia natalie natasha
        nellie neve niamh nicole nigella nikki nina nora noreen norma octavia oksana olena olga olivia oona oprah padma paige pam pamela
        paola patricia patsy patti paula paulette paulina pauline peggy petra phoebe phyllis pippa pooja priscilla priti priya rachael
        rachel rachelle raquel rebecca rebekah renata renee rhiannon rhoda rhonda rihanna rita roberta robyn rochelle rosa rosalie
        rosalind rosalyn rosamund rosanna rosanne rosemary rosie roxanne ruth sabine sabrina sadie saira sally salma samantha sandra sanna
        saoirse sara sarah scarlett selena selina serena shania sharon sheena sheila shelley sherry sheryl shirley sian sigrid silke
        silvia simone sinead siobhan sofia sonia sonja sonya sophia sophie stacey stacy stella steph stephanie surya susan susana susanna
        susannah susanne susie suzanne suzi suzy svetlana sybil sylvia sylvie tabitha talia tamara tammy tania tanya tara tatiana teresa
        tess tessa thandie thelma theresa therese tia tiffany tilda tilly tina tonya tracey traci trina trisha trudy ursula valentina
        valeria valerie vanessa vera veronica veronika vicki vickie vicky vikki vivien vivienne wanda wendy whoopi wilhelmina wilma
        winifred winnie yasmin yolanda yulia yuliya yvette yvonne zahra zainab zara zeinab zelda zoe zoya zsuzsanna
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
