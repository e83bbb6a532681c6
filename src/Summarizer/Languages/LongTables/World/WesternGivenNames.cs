namespace Summarizer.Languages.LongTables.World;

/// <summary>
/// Given names of people in the world's news, spelled the same way in most languages with Latin letters, written by hand. Left out are
/// names that are words or places in one of these languages, and those of both men and women.
/// </summary>
internal static class WesternGivenNames
{
    public const string Men = """
        abdel abdelaziz abdul abdullah abel abraham adam adolf adrian ahmad ahmed akira alain alan albert alec alejandro aleksandar
        aleksander aleksandr aleksei alessandro alex alexander alexandr alexei alexey alfonso alfred alija allan allen amir amit anatoli
        anatoly anders andrei andrej andrew andrey andrzej andy angelo anthony antoine anton antonio anwar ariel arjun arnaud arnold
        arthur artur asif atal aung aurélien ayad barack barry bashar ben benito benjamin benoit benoît beppe bernard bernd bernie
        berthold bertrand björn bob bobby bogdan boris boyko brad bradley brandon brendan brett brian bronislaw bruce bruno bryan carl
        carlo carlos cecil cesare charles charlie chris christian christoph christophe christopher chuck clarence claudio clayton
        clifford clint clive colin corrado craig curtis cyril damian damien daniel daniele danny dario darren dave david davor dean
        deepak denis dennis derek derrick desmond dick didier diego dieter dietmar dimitri dino dmitri dmitry dominic donald douglas
        dragan duncan dustin dwight dylan eberhard ebrahim edgar edmund eduardo edward edwin egon ehud elliot elliott elon elvis emil
        emmanuel emmerson ennio enrico enrique eric erich erik ernest ernesto ernst ethan ettore eugene evan evgeny ezio fabien fabio
        fabrice fabrizio faisal farouk fausto federico felipe felix ferenc fernando fidel filippo florian francesco francis francisco
        franck franco franjo frank frank-walter franklin franz françois fred freddy frederick friedrich fritz frédéric fumio gabor
        gabriel gareth garry gary gavin gaël gennady geoff geoffrey georg george georges georgi gerald gerhard gerry geórgios giacomo
        gianfranco gianluca gianluigi gianni gilbert gilles giorgio giorgos giovanni giulio giuseppe glen glenn godfrey goran gordon
        graham greg gregor gregory gudmundur guido guillaume gunnar gunther gustav gustavo guy gyula gérard günter günther hamid hamza
        hans hans-dietrich hans-peter haris harold harry haruki hashim hassan hector heiner heinrich heinz helmut helmuth henri henry
        herbert herman hermann hervé hicham hideo hiroshi hisham horst hosni howard hubert hugh hugo hussein ian ibrahim ignacio igor
        ilham imran ingvar irving isaac islam ismail istvan itamar ivan ivo iyad jack jacob jacques jair jake jakob james jan jannik
        janos jared jaroslaw jason javier jean jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie
        jean-michel jean-paul jean-pierre jean-yves jeff jeffrey jens jeremy jerome jerry jerzy jesper jesse jesús jim jimmy jiri
        joachim joe joel joey johan johannes john johnny jon jonas jonathan joschka josef joseph josh joshua josip josé jozef joão juan
        julian julien julius junichiro jurgen juri justin jános jérôme jörg jürgen karel karim karl karl-heinz karol kaspar keir keith
        kenji kenneth kevin khaled khalid klaus kofi konrad konstantin konstantinos kostas krzysztof kurt kwame kyle kylian kyriakos
        lambert lamberto larry lars laszlo laurent lawrence lech lennart leo leon leonard leonardo leonid leopold leszek lewis liam
        lionel lorenzo lothar louis luc luca lucas luchino luciano luigi luis luiz luka lukas luke lászló mads magnus mahathir mahmoud
        mahmud malcolm manfred manmohan manuel marc marcel marcello marco marcus marek mariano mario mark markus martin martti marvin
        marwan massimo mateusz mathieu mats matt matteo matthew matthias maurice maurizio mauro maxim mehmet melvin menachem michael
        michail michel michele mick mickey miguel mihail mikael mike mikhail mikis miklos milorad milos miloš mircea miroslav mitch
        mitchell mitt moammar mohamed mohammad mohammed moshe muammar muhammad murray mustafa nabil narendra nasser nathan nawaz neil
        nelson newt nicolae nicolas nicolás niels nigel nikita niklas nikolai nikolaj nikolaos nikos noah noam norbert norman nouri
        novak olaf ole oleg oleksandr oliver olivier olof omar orhan osama oscar oskar otmar otto owen pablo panagiotis paolo pascal
        patrice patrick paul paulo pavel pavlos pedro per pervez pete peter petr petro petros phil philip philipp philippe phillip
        pierluigi piero pierre pierre-yves pieter pietro piotr prakash quentin rachid rafael rafik rahul rainer rajesh rajiv ralf ralph
        ramush randall randy raniero raoul rashid ratko ravi raymond raúl recep reinhard reinhold renato renaud rené ricardo riccardo
        richard rick ricky rishi robbie robert roberto rocco rodney rodolfo rodrigo roger roland rolf romain romano ron ronald ronnie
        rory rowan roy rudi rudolf rudolph rudy ruggero rupert ruslan russell ryan saad saddam sali salman salvatore sam sami samir
        samuel sandro sanjay scott sean sebastian sebastiano serge sergei sergej sergey sergio sergiy sergueï seth shane shaun shawn
        shigeru shimon shinzo sidney siegfried sigmar silvio simeon simon slavoj slobodan stan stanislav stanley stefan stefano steffen
        stephan stephane stephen steve steven stewart stipe stuart stéphane sven sylvain sébastien søren tariq tayyip ted terence terry
        thabo theo theodor theodore thierry thomas tiago tim timothy tobias todd tom tomas tomasz tomislav tommaso tommy tony torsten
        traian travis trevor tsutomu tzipi ugo ulrich umaru umberto uwe vaclav valery valéry vasily vassilis vernon vicente victor
        viktor vince vincent vincenzo vitali vito vittorio vladimir vladislav vojislav volker volodymyr vyacheslav václav walid wallace
        walter warren wayne werner wesley wilhelm willem william willie willy winfried winston wojciech wolfgang woodrow woody xavier
        yahya yannick yannis yasser yevgeny yitzhak yoshihide yoshihiko youri youssef yoweri yukio yuri yury yves zacharias zbigniew
        zinedine zinédine zlatan zlatko zoran édouard émile éric étienne østen øystein
        """;

    public const string Women = """
        adriana agnes agnetha agnieszka agnès aisha alessandra alexandra alice alison amal amanda amelia amina amy ana anastasia anette
        angela angelina anita anja ann anna annalena anne anne-marie annegret annette annie antje antonella arantxa audrey aurore ayaan
        barbara beatrice beatrix benazir benedita bernadette bettina betty birgit birgitte bridget brigitte britney brittany béatrice
        camilla camille carin carla carly carmen carol carole carolin caroline carolyn catalina cate catherine cathy cecilia cecilie
        chantal charlene charlotte cheryl chiara christa christiane christina christine cindy claire claudia claudine clotilde colette
        colleen conchita condoleezza corinne courtney cristina cynthia cécile céline dagmar daniela danielle debbie deborah debra
        delphine denise diana diane dilma dolly doris dorothea dorothy ebba edith eileen ekaterina elaine eleanor elena eleni eleonora
        elfriede elin elisa elisabeth elisabetta elise elizabeth ella ellen elodie elsa emily emma emmanuelle erika erin erna estelle
        esther eva evelyn fabienne fatima fatou federica fiona frances francesca françoise frauke frida gabriela gabriella gail galina
        geneviève gerda ghislaine gillian gina giorgia giovanna giulia gloria grazia greta gro gudrun gwyneth hanan hanna hannah hanne
        hannelore harriet heather hedda heidi helen helena helga helle hilary hilde hillary holly hélène inge ingeborg ingrid irena
        irene irina iris isabel isabella isabelle jacinda jackie jacqueline jadwiga jana jane janet janice jasmin jeanne jeannette
        jelena jennifer jenny jessica jill joanna joanne jocelyne johanna josephine joëlle judith judy julia julianne julie juliette
        justine jutta kamala karen karin karla katarina kate katerina katharina katherine kathleen kathryn kathy katie katja katrin
        keira kerstin khadija kimberly kirsten kirsti kjersti kristalina kristen kristin kristina ksenia laetitia lara laura laure
        lauren leah leila lena leni leticia letizia leyla lidia liliane linda lindsay lindsey lisa lise liv liz ljudmila lois lorraine
        louise lucia lucie lucy ludivine ludmila luisa lydia lynn léa madeleine madonna magdalena maggie maja malala malgorzata malin
        mandy manon manuela marcia margaret margarete margarethe margarita margherita margot margrethe margriet maria mariana marianne
        marie marie-claude marie-france marie-pierre marija marilyn marina marine marion marta martha martina martine mary maryam
        mathilde maureen megan meghan melania melanie melinda melissa meredith meryl mette michaela michelle michèle mireille miriam
        molly monica monika monique muriel myriam mélanie nadezhda nadia nadine nancy naomi natacha natalia natalie natalya natasha
        nathalie nicole nikki nina nora odile oksana olga olivia oprah ornella pamela paola patricia patty paula paulina pauline peggy
        penelope petra phyllis pippa polly rachel rachida raffaella rania rebecca regina renata renate rigoberta rita roberta rosanna
        roseanne roselyne rosemary rosie roxana ruth sabine sally samantha samira sandra sandrine sanna sara sarah scarlett serena
        sharon sheila sheryl shirin shirley sigrid silke silvana silvia simona sofia solange solveig sonia sonja sophia sophie soraya
        stefania steffi stella stephanie stéphanie sue susan susana susanna susanne suzanne svenja svetlana sylvia sylvie ségolène
        tamara tania tanja tarja tatiana tatjana tawakkol teresa theresa thérèse tiffany tina tiziana ulla ulrike uma ursula ute
        valentina valerie valérie vanessa vera verena vigdis viktoria virginie vivian vivienne véronique wanda wendy whitney whoopi
        winnie yasmin yekaterina yelena yoko yulia yuriko yvette yvonne zainab zoe zoë
        """;
}
