namespace Summarizer.Languages.LongTables;

/// <summary>
/// Frequent given names in languages without a longer list, written by hand. Names that are also common words are left
/// out.
/// </summary>
internal static class GivenNames
{
    public const string RussianMen = """
        александр алексей анатолий андрей антон аркадий арсений артём артем артур борис вадим валентин валерий василий виктор
        виталий владимир владислав всеволод вячеслав геннадий георгий герман глеб григорий давид даниил данила денис дмитрий
        евгений егор иван игорь илья ильдар иосиф ирек кирилл константин леонид лев макар максим марат марк матвей михаил никита
        николай олег павел пётр петр равиль радик рамзан рашид ринат родион роман руслан рустам савелий семён семен сергей
        станислав степан тарас тимофей тимур фёдор федор филипп эдуард эльдар юрий яков ярослав
        """;

    public const string RussianWomen = """
        александра алёна алена алина алиса алла альбина анастасия ангелина анна антонина арина валентина валерия варвара
        василиса вероника виктория виолетта галина гульнара дарья диана дина ева евгения екатерина елена елизавета жанна зинаида
        зоя инна ирина карина кира клавдия ксения лариса лидия лилия людмила маргарита марина мария марья милана надежда наталия
        наталья нина оксана олеся ольга полина раиса регина римма светлана снежана софия софья таисия тамара татьяна ульяна
        эльвира элина юлия яна ярослава
        """;

    public const string UkrainianMen = """
        олександр олексій анатолій андрій антон артем артур богдан борис вадим валентин валерій василь віктор віталій владислав
        володимир всеволод вячеслав в'ячеслав геннадій георгій гліб григорій данило давид денис дмитро євген євгеній едуард
        захар іван ігор ілля йосип кирило костянтин леонід лев лук'ян макар максим марко матвій мирослав михайло микита микола
        назар олег олесь омелян орест остап павло петро платон роман ростислав руслан рустем святослав семен сергій станіслав
        степан тарас тимофій тимур федір філіп юрій юліан яків яким ярослав
        """;

    public const string UkrainianWomen = """
        олександра олена аліна аліса алла анастасія ангеліна анна антоніна ганна богдана валентина валерія варвара вероніка
        вікторія галина дар'я дарина діана євгенія єва єлизавета жанна зінаїда зоряна зоя іванна інна ірина катерина кіра
        клавдія ксенія лариса леся лідія лілія любов людмила маргарита марина марія марта марічка меланія мирослава мар'яна
        надія наталія наталя ніна оксана олеся ольга орися поліна раїса регіна роксолана руслана світлана соломія софія стефанія
        таїсія тамара тетяна уляна христина юлія яна ярина ярослава
        """;

    public const string PolishMen = """
        adam adrian albert aleksander alfred andrzej antoni arkadiusz artur bartłomiej bartosz bernard błażej bogdan bogusław
        bolesław borys bronisław cezary czesław damian daniel dariusz dawid dominik donald edward emil eryk eugeniusz fabian
        feliks filip franciszek fryderyk gabriel grzegorz gustaw henryk hubert ignacy igor ireneusz jacek jakub jan janusz
        jarosław jerzy jędrzej joachim józef julian juliusz kacper kajetan kamil karol kazimierz konrad konstanty kornel
        krystian krzysztof lech leon leszek lucjan łukasz maciej maksymilian marcel marcin marek mariusz mateusz michał
        mieczysław mikołaj mirosław norbert oliwier oskar patryk paweł piotr przemysław radosław rafał robert roman ryszard
        sebastian sławomir stanisław stefan szczepan szymon tadeusz teodor tomasz tymoteusz wacław waldemar wiesław wiktor
        witold władysław włodzimierz wojciech zbigniew zdzisław zenon zygmunt
        """;

    public const string PolishWomen = """
        adrianna agata agnieszka aldona aleksandra alicja alina amelia anastazja aneta angelika anita anna antonina barbara
        beata bożena celina czesława dagmara danuta daria diana dominika dorota edyta elżbieta emilia ewa ewelina gabriela
        genowefa grażyna halina hanna helena henryka ilona inga irena irmina iwona iza izabela jadwiga janina joanna jolanta
        józefa judyta julia julita justyna kamila karina karolina katarzyna kazimiera kinga klaudia kornelia krystyna laura lena
        lidia liliana lucyna ludwika magdalena maja małgorzata maria marianna mariola marlena marta martyna marzena michalina
        milena mirosława monika nadia natalia nina oliwia olga patrycja paulina pola regina renata roksana róża sabina sandra
        sara stanisława stefania sylwia teresa urszula wanda weronika wiesława wiktoria wioletta zofia zuzanna żaneta
        """;

    public const string DutchMen = """
        ahmed albert alexander anton arie arjen arnold bart bas ben bert bram cees daan dave david dennis dick dirk eddy edwin
        eric erik ernst ferry floris frank frans fred frits geert george gerard gerrit gert gijs guus hans harm harry hendrik
        henk herman hubert hugo ivo jaap jacob jan jasper jelle jeroen jesse job johan johannes joost joris jos jurgen kees
        klaas koen laurens lars leo leon lodewijk luc luuk maarten marc marcel marco mark martijn martin mathijs matthijs
        maurice max michel michiel mohamed nico niels olaf otto patrick paul peter piet pieter pim reinier remco rené rik rob
        robbert robert roel roeland ronald ruben rutger ruud sander sebastiaan siebe simon sjoerd stef stefan steven sven teun
        theo thijs thom thomas tim tom victor wiebe willem wilbert wim wouter xander
        abdelkader achiel adriaan alain aloïs andré arjan arthur benny bernard bob boudewijn carlo charles christiaan clement
        constant danny dany didier dieter dimitri dries dré edgard egbert elio emiel emile ewald ewoud fabian fabien fernand
        filip fons francis freddy frederik gaston georges gerben gilbert gregory guido guy hedwig hein herwig hilaire ignace
        ivan jaak jacques jean jean-luc jean-marie jean-pierre jef jo joachim joeri johnny jonas joop jozef joël julien karel
        karl koenraad kris kristof leopold lieven lode lou louis luca luk manuel marcus mario mauro maxim michaël miguel
        mohammed norbert olivier omer pascal philip philippe pierre pol rachid raf ralph raoul raymond remi robin roger roland
        ronny rudi rudy serge siegfried staf stany stefaan stephan steve stijn thierry tijl tomas tony tuur vic vincent walter
        warre werner wesley wilfried willy xavier youssef yvan yves
        """;

    public const string DutchWomen = """
        aleid alexandra amber andrea angela anita anja anke anna anne anne-marie annelies annemarie anouk astrid babette barbara
        bianca brigitte carla carolien caroline catharina chantal charlotte claudia corinne cornelia diana dilan dora edith
        eline elisabeth ellen els emma esther eva evelien fatima femke fleur floor francisca geertje gerda greetje hanneke
        hannah heleen helga hilde ilse inge ingrid irene iris ivonne jacqueline janneke jantine jeanine jeannette jennifer
        jessica joke jolanda josephine judith julia karin karen kim kirsten klaartje laura lena liesbeth lieke lieve lilian
        linda lisa lisanne lotte louise maaike manon margriet maria marianne marieke marijke marijn marion marit marjan
        marjolein marleen martine mascha merel mieke miranda mirjam monique nadia natasja nathalie nicole nienke nina nora olga
        paula petra renate renske rianne rita roos sabine sandra sanne saskia sigrid simone sofie sophie stephanie suzanne
        sylvia tamara tanja tessa tineke trudy ursula valerie vera wendy willemijn wilma yvonne
        agnes alexia an ann anneleen annelien annemie annick ans ayfer bea bieke brigit carine carolijn catherine cathy
        cathérine christel christiane christine claire daphne denise diane elise elke elly emily erna fadila famke
        fientje freya frieda gerd ghislaine godelieve goedele greet griet gwendolyn gène hedy heidi helena hilda ilona ine inez
        isabelle jana jeanne jo johanna josiane joëlle justine katelijne kathleen kathy katrien katrijn kristel kristien kristin
        laurette leen leontien lief lies liesbet liese lin luana lucie lut lydia magda marie marie-rose marina marlene marthe
        mia micheline miet monica myriam nele noor patricia peggy reinhilde ria riet rosette ruth sonja stefanie tania tatiana
        tia tine tinne trees veerle veronique vicky viviane yasmine yolande
        """;

    public const string SwedishMen = """
        adam albin alexander alfred anders andreas anton arne arvid axel bengt bertil björn bo carl christer christian
        christoffer claes dag daniel david edvin elias emil emanuel erik ernst filip folke fredrik gabriel georg gunnar gustaf
        gustav göran hampus hans henrik henning hugo håkan ingemar ivar jacob jakob jan jens jesper jimmie joakim johan johannes
        john jon jonas jonathan jörgen karl kent kjell klas kristian kristoffer lars leif lennart linus ludvig magnus marcus
        martin mats mattias max mikael morgan nils niklas nicklas oliver olle olof oscar oskar ove patrik per peter petter
        pontus rasmus richard robert robin roger rolf rune samuel sebastian simon stefan sten stig sture sune svante sven thomas
        tobias tomas tommy torbjörn tore ulf urban viktor vilhelm åke örjan
        """;

    public const string SwedishWomen = """
        agneta agnes alexandra alice alva amanda anette anita anja ann anna anna-karin annika annie anneli astrid barbro
        beatrice berit birgitta brita britt camilla carina carolina caroline catarina cecilia charlotte christina ebba elin
        elisabeth elsa emelie emilia emma erika ester eva evelina felicia frida gabriella gerd greta gudrun gunilla hanna hedda
        hedvig helen helena helene ida inga ingela inger ingrid irene isabella jenny jessica johanna josefin julia karin
        karolina katarina kerstin kristina lena lina linda linnea lisa lisbeth lotta louise lovisa magdalena maja malin
        margareta maria marianne marie matilda mona monica märta nathalie nina olivia paulina pernilla petra pia rebecka ronja
        rut sandra sara selma sigrid siv sofia sofie solveig stina susanne tanja teresa therese tuva tyra ulla ulrika vera
        veronica victoria viveka ylva åsa
        """;

    public const string RomanianMen = """
        adrian albert alexandru alin andrei anton aurel barbu bogdan călin cătălin cezar ciprian claudiu constantin corneliu
        cornel cosmin cristian dacian dan daniel darius david decebal denis dimitrie dinu doru dorin dragoș dumitru eduard
        emanuel emil eugen felix filip flavius florian florin gabriel george gheorghe grigore horia horațiu iacob ilie ion ionel
        ionuț iulian iulius iustin laurențiu leonard liviu lucian ludovic marcel marian marin marius matei mihai mihail mihnea
        mircea mugur neculai nelu nicolae nicu nicușor octavian ovidiu paul pavel petre petru radu răzvan remus robert romeo
        sabin sebastian sergiu silviu sorin ștefan teodor tiberiu toma traian tudor valentin valeriu vasile victor vintilă
        viorel virgil vlad vladimir
        """;

    public const string RomanianWomen = """
        adela adina adriana alexandra alina alice ana anca andra andreea angela antonia aurelia aurora beatrice bianca camelia
        carla carmen cătălina claudia corina cornelia cristina dana daniela daria delia denisa diana doina dorina ecaterina
        elena elisabeta emilia eugenia eva florentina gabriela georgeta georgiana gina gratiela ileana ilinca ioana iolanda
        irina iulia ivona laura lavinia lidia ligia liliana livia loredana lucia luminița magdalena manuela marcela maria
        mariana marina marta mădălina mihaela mirela miruna monica natalia nicoleta nina oana olga olivia otilia paula petronela
        raluca ramona raisa roxana ruxandra sanda silvia simona sofia sorina ștefania stela steliana tatiana teodora valentina
        valeria vasilica veronica victoria violeta viorica
        """;

    public const string PortugueseMenAndWomen = """
        adalberto adão adriana adriano afonso ailton alberto alessandra alexandra alexandre alfredo alice aline álvaro amanda amélia
        ana anderson andré andreia andressa ângela ângelo antônia antónia antônio antónio aparecida armando artur augusto beatriz
        benedito bernardo bianca bruna bruno caio camila carla carlos carolina cecília célia celso césar cíntia clara
        cláudia cláudio
        cleber conceição cristiana cristiano cristina daniel daniela danilo débora denise diana diego diogo domingos duarte edgar
        edson eduarda eduardo elaine elena eliana eliane elisa elizabete emanuel emília érica ernesto estela ester eugénia eva
        everaldo everton fábio fabiana fabrício fátima felipe fernanda fernando filipa filipe flávia flávio francisca francisco
        gabriel gabriela geraldo gilberto gisele glória gonçalo graça guilherme gustavo heitor helena henrique hélio hugo igor inês
        irene isabel isabela ivan ivone jaime jaqueline jéssica joana joão joaquim joaquina joel jonas jorge josé josefa júlia
        juliana júlio karina kátia laura leandro leonardo leonor letícia lídia lígia lourenço lúcia luciana luciano lucas
        ludmila luís
        luísa luiz luiza madalena manuel manuela mara marcela marcelo márcia márcio marco marcos margarida maria mariana marieta
        marina mário marisa marlene marta mateus matheus maurício mauro miguel milton mónica mônica murilo natália neide nélson
        nelson nuno olga olívia orlando óscar osvaldo otávio patrícia paula paulo pedro priscila rafael rafaela raimundo ramiro
        raquel raul rebeca regina reinaldo renata renato ricardo rita roberta roberto rodolfo rodrigo rogério romeu rosa rosana
        rosângela rui sabrina samuel sandra sara sebastiana sebastião sérgio sílvia silvia silvio simone sofia solange sônia sónia
        susana tatiana telma teresa thaís thiago tiago tomás valdir valéria vanessa vera vicente victor vinícius vitor vitória
        vítor viviane wagner wesley wilson zulmira
        """;

    public const string GreekMen = """
        αθανάσιος αλέξανδρος αλέκος αλέξης ανδρέας αντώνης αντώνιος απόστολος άρης αριστείδης αριστοτέλης βαγγέλης βασίλης
        βασίλειος βίκτωρ γεράσιμος γεώργιος γιάννης γιώργος γρηγόρης δημήτρης δημήτριος διονύσης ελευθέριος ευάγγελος ευθύμιος
        ευκλείδης εμμανουήλ ζήσης ηλίας ηρακλής θανάσης θεόδωρος θοδωρής θεόφιλος θωμάς ιάκωβος ιωάννης ιωσήφ κλεάνθης κοσμάς
        κυριάκος κωνσταντίνος κώστας λάζαρος λάμπρος λεωνίδας λευτέρης λουκάς μάκης μανώλης μάριος μάρκος μιλτιάδης μιχάλης
        μιχαήλ νεκτάριος νίκος νικόλαος νικήτας ξενοφών ορέστης παναγιώτης πάνος παντελής παρασκευάς παύλος περικλής πέτρος
        πολυχρόνης πρόδρομος σάββας σπύρος σπυρίδων σταμάτης σταύρος στέλιος στέφανος στρατής σωκράτης σωτήρης τάκης τάσος
        τηλέμαχος τιμόθεος φίλιππος φώτης χαράλαμπος χάρης χρήστος χρίστος χριστόφορος
        """;

    public const string GreekWomen = """
        αγγελική αθανασία αθηνά αικατερίνη αλεξάνδρα αλίκη αμαλία αναστασία ανδριάνα άννα αντωνία αντιγόνη αργυρώ αρετή άρτεμις
        ασπασία βαρβάρα βασιλική βικτωρία γεωργία γιάννα γιώτα δέσποινα δήμητρα διονυσία δόμνα δώρα ειρήνη ελένη ελευθερία
        ελισάβετ ελπίδα ευαγγελία ευγενία ευτυχία ζωή ηλέκτρα ηλιάνα θεανώ θεοδώρα θεώνη ιουλία ισμήνη ιφιγένεια ιωάννα καλλιόπη
        κατερίνα κλειώ κυριακή κωνσταντίνα λαμπρινή λένα λίνα λουκία λυδία μαγδαληνή μαίρη μαργαρίτα μαρία μαριάννα μαρίνα μάρθα
        μελίνα μιχαέλα μυρσίνη μυρτώ νατάσα νεφέλη νίκη νικολέτα ξένια όλγα ουρανία παναγιώτα παρασκευή πηνελόπη πολυξένη ράνια
        ρένα σοφία σταματία σταυρούλα στέλλα στεφανία σωτηρία τατιάνα τζένη φανή φωτεινή χαρά χαρίκλεια χριστίνα χρυσάνθη
        """;

    // The part that comes first is the surname.
    public const string VietnameseSurnames = """
        nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh đoàn mai lương tô trương tăng lâm
        quách tạ thái châu
        """;

    public const string Hebrew = """
        אברהם אבי אבישי אביגדור אדם אהוד אהרן אורי אורית אורלי אורנה איילת איתי איתמר איתן אילן אילנה אלון אלי אליהו אלעד אסתר
        אפרים אריאל אריה בועז בנימין בני בצלאל ברכה גדי גדעון גיא גיל גלעד גלית דוד דורון דינה דליה דן דנה דניאל דפנה הדס הדר
        הילה הלל הרצל ורד זאב זהבה חגית חיים חנה טל טלי יאיר יגאל יהודה יהודית יואב יואל יוסי יוסף יונתן יעל יעקב יצחק ירון יריב
        ישראל כרמל כרמית לאה לילך לימור ליאור לירון מאיר מוטי מורן מיכאל מיכל מירב מירי מנחם מרדכי מרים משה נדב נועה נורית ניר
        נעמה נעמי נפתלי סיגל סיון עדי עדנה עומר עוזי עופר עידו עידן עינת ענת פנחס צבי ציפי קובי קרן רבקה רויטל רון רוני רונית
        רועי רות רחל רמי שאול שי שירה שלום שלמה שמעון שמואל שני שרה תומר תמר
        """;
}
