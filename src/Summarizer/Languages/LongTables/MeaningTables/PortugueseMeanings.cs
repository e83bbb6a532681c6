namespace Summarizer.Languages.LongTables.MeaningTables;

/// <summary>Portuguese words by meaning, written by hand. <see cref="Meanings"/> explains the format.</summary>
internal static class PortugueseMeanings
{
    public static Meanings Table { get; } =
        new(Opposites, Kinds)
        {
            StemRules = Meanings.Rules(
                """
                s> o> a> os> as> es> e> ar> er> ir> ou> eu> iu> aram> eram> iram> ado> ada> ados> adas> ido> ida> idos> idas> ando> endo>
                indo> am> em> ara> era> ira> arao> erao> irao> aria> ariam> eria> eriam> iria> iriam> ava> avam> ia> iam> cao> coes> acao>
                acoes> icao> icoes> mento> mentos> amento> imento> mente> amente> ante> antes> dor> dora> dores> oes>ao aes>ao ais>al
                eis>el que>c quem>c
                """
            ),
            WithoutWords = new("sem"),
            Negations = new("não sem nenhum nenhuma nunca jamais ninguém nada tampouco nem"),
            RepeatedNegations = new("nenhum nenhuma nunca jamais ninguém nada tampouco nem"),
            Limits = new("só apenas somente unicamente obstante"),
            VerbLinks = new("a de em que para"),
            Infinitives = new(["ar", "er", "ir", "or"]),
            Agents = WordList.Words("por pelo pela pelos pelas"),
            PassiveWords = WordList.Words("foi foram sido ser é são era eram será"),
            MutualVerbs = new("enfrent* encontr* defront* casou receb* visit*"),
            Auxiliaries = new(
                """
                é são era eram foi foram ser sido será serão seria seriam seja sejam sendo está estão estava estavam esteve estiveram
                estará estarão esteja estejam estar tem têm tinha tinham teve tiveram terá terão teria teriam tenha tenham ter tido há
                havia houve haverá haja haver pode podem podia podiam pôde puderam poderá poderão poderia poderiam possa possam poder deve
                devem devia deviam deverá deverão deveria deveriam vai vão ia iam irá irão vá quer querem queria queriam quis quiseram
                fica ficam ficou ficaram ficará se lhe lhes o a os as no na nos nas seu sua seus suas muito já ainda também mais sob
                contra entre sobre para como cada quando onde desde até porque após
                """
            ),
            NegativePrefixes = ["in", "im", "ir", "des"],
            TimeLimits = new("antes"),
            Reversals = new(
                """
                só apenas somente unicamente salvo exceto fora apesar falta longe antes até difícil* difíceis quase pouco poucos
                pouca poucas menos raro rara impossív* improváv* incapaz* inútil* ausen* faltam carec* fracass* falh* perd* fim
                termin* acab* cess* suspen* parou parar interromp* evit* imped* proib* abandon* renunci* desist* rejeit* recus*
                neg* exclu* descart* anul* cancel* desment* contest* refut* opõ* opor* opost* limit* adi* atras* bloque* fech*
                encerr* vazi* desaparec* suprim* retir* zero iles* salv* livr* libert* solt* solto absolv* absolvi* inocen* intact*
                escap* ignor* desconhec* senão exceção dúvid* duvid* insuficien* irregular* ilegal* inválid* gratuit* grátis isent*
                silênc* cal* mant* mantém mantêm permanec* continu* segue seguem conserv* contrári* vez esper* pendent* incert*
                segred* mistéri* tarde provisóri* parcial* demit* demiss* trav* chumb* barr* vet* veda* afast* dispens* inviáv*
                exting* afasta lugar livre esquec* hesit* deixou deixaram deixa deixam deixar deixado omit*
                """
            ),
            All = new("todos todas todo toda cada totalidade inteiro inteira integralmente"),
            Some = new(
                """
                alguns algumas algum alguma vários várias uns umas parte maioria minoria metade terço quarto dezena dezenas dúzia dúzias
                centena centenas muitos muitas numerosos numerosas diversos diversas outros outras poucos poucas quase parcialmente nem
                não dois duas três quatro cinco seis sete oito nove dez vinte
                """
            ),
            Possible = new(
                """
                pode podem poderá poderão poderia poderiam podia talvez possív* possibilidade* possivelmente eventual* prováv*
                provavelmente dev* quer* quis* esper* planej* plane* estud* propõ* propo* propôs projet* projec* prev* pens*
                pretend* hipótese* suspeit* supost* alegad* se condição risc* ameaç* busc* procur* tent* pedi* pede* visa* seria
                seriam teria teriam segundo tem* promet* promess* descarta descartam parec* consider* admit* terá terão pondera
                ponderam ponderar equaciona equacionam avalia avaliam cogita cogitam
                """
            ),
            Presumably = new("provavelmente talvez possivelmente alegadamente supostamente presumivelmente"),
            Drafts = new("rascunho rascunhos esboço anteprojeto projeto proposta propostas rumor rumores minuta"),
            Completed = new("tem têm tinha tinham foi foram já"),
            PastForms = [.. "ou aram eu eram iu iram".Split(' ')],
            ConditionalForms = [.. "aria ariam eria eriam iria iriam".Split(' ')],
            Doubtful = new(
                """
                pode podem poderá poderão poderia poderiam podia talvez possív* possibilidade* possivelmente eventual* estuda
                estudam propõe propõem propôs suger* hipótese* descarta descartam considera pondera ponderam ponderar equaciona
                equacionam avalia avaliam cogita cogitam deverá deverão terá terão
                """
            ),
            Certain = new("vai vão foi foram será serão irá irão certo certa certamente seguramente definitivamente"),
            CertainForms = ["ara", "arao", "era", "erao", "ira", "irao"],
        };

    private const string Opposites = """
        aument* sobe sobem subi* subid* suba cresc* cresci* elev* alta altas dispar* avanc* escal* dobr* encarec* | diminu* cai caem cair
            caiu cairam caira queda quedas desce descem desceu desceram desci* descer descid* baix* reduz* reduc* recu* recuo recuou
            recuar encolh*
            despenc* retra* caído;
        melhor* recuper* | pior* agrav* deterior*;
        ~ganh* venc* venceu vitor* triunf* derrot* bat bateu bateram | perd* derrota derrotas;
        aceit* aprov* autoriz* permit* permis* ratific* acat* acolh* aval* | rejeit* recus* nega negou negaram negar chumb* proib*
            descart* anul* indefer* vet*;
        permit* autoriz* legaliz* toler* liber* | proib* vet* veda* imped*;
        confirm* admit* reconhec* confess* assum* | nega negam negou negaram negar desment* refut* rejeit*;
        abre abrem abrir abriu abriram abrira abert* abertura* reabr* reabert* inaugur* | fech* encerr* fecho;
        comec* inici* inicio arranc* inaugur* | termin* acab* conclu* encerr* fim final cess*;
        retom* recomec* | suspen* interromp* cancel* paralis* parou;
        manter manteve mantem mantera mantid* conserv* preserv* | suprim* elimin* retir* abandon* revog* extint*;
        apoi* defend* favor* favoravel elogi* aplaud* salud* | opo* opoe opos contra critic* rejeit* conden* contrari* desfavor*;
        ~prend* prende prendeu pres preso presa presos prisao deteve detid* captur* | solt* solto libert* liberad*;
        conden* culpad* culpa | absolv* absolvi* inocen* ilib*;
        ~compr* adquir* aquis* | vend* venda vendas;
        ~contrat* admit* cria criar criara criam criacao | demit* demiss* despe despedi* dispens* elimin*;
        constru* ergu* edific* | demol* destru* derrub*;
        inclu* acrescent* adicion* | exclu* retir* elimin*;
        aceler* agiliz* | abrand* trav* atras* desaceler*;
        antecip* | adi* adia adiou posterg* atras*;
        reforc* fortalec* endurec* | enfraquec* suaviz* aligeir* abrand*;
        ~cheg* entr entrou entrada | saiu sair saida saem part partiu partida;
        aparec* surg* | desaparec* sumi*;
        atac* ataque* | defend* defes*;
        une unem uniu unir fusao | divid* separ* divis*;
        sucess* exit* | fracass* falh*;
        lucr* ganho ganhos excedent* | prejuiz* perda perdas defice deficit*;
        elogi* louv* aplaud* | critic* censur* denunc*;
        revel* divulg* | escond* ocult*;
        tranquil* otimis* confia* | preocup* pessimis* alarm*;
        incentiv* encoraj* | desencoraj* dissuad* desincentiv*;
        interior* dentro | exterior* fora;
        antes | depois apos;
        acima | abaixo;
        ~anterior* | seguint* posterior*;
        cedo | tarde;
        superior* | inferior*;
        maioria maioritari* majoritari* | minoria minoritari*;
        maxim* | minim*;
        maior maiores | menor menores;
        alto altos elevad* | baixo baixa baixos baixas;
        grande grandes enorme* gigant* imens* ampl* vast* | pequen* minuscul* modest*;
        longo longa longos longas | curto curta curtos curtas breve*;
        novo nova novos novas recent* modern* | velho velha velhos velhas antig*;
        jovem jovens | velho velha velhos idos*;
        perto proxim* | longe distant*;
        rapid* rapidamente | lent* lentamente;
        calor quente* | frio fria frios fresc*;
        facil faceis facilmente simples | dificil dificeis complicad*;
        segur* inofensiv* | perigos* insegur* arriscad*;
        rico rica ricos ricas | pobre*;
        bom boa bons boas excelent* | mau maus ruim ruins pessim*;
        verdadeir* autentic* | fals*;
        legal legais licit* | ilegal* ilegais ilicit*;
        publico publica publicos publicas | privad* particular*;
        voluntari* facultativ* | obrigatori* forcad*;
        gratis gratuit* | pago paga pagos pagas;
        provisori* temporari* | definitiv* permanent*;
        frequent* habitual* habituais | raro rara raros raramente excecional excepcional;
        possivel possiveis capaz capazes | impossiv* incapaz*;
        provavel provaveis | improvav*;
        content* satisfeit* feliz felizes | descontent* insatisfeit* triste* zangad*;
        pacific* calm* | violent* violencia;
        chei* lotad* | vazi*;
        vivo viva vivos vivas sobreviv* | mort* morr* falec*;
        iles* | ferid* mort* morr*;
        nasc* | morr* morte falec*;
        curad* recuperad* saudav* | doent* infetad* infectad* adoec*;
        casad* casament* | divorc* separad*;
        igual iguais mesmo mesma identic* | diferent* distint*;
        norte setentrional | sul meridional | leste oriental | oeste ocidental;
        esquerd* | direit*;
        nacional nacionais domestic* intern* | estrangeir* internaciona*;
        urban* | rural rurais;
        ~aliad* amig* | inimig* rival rivais adversari*;
        democr* | ditad* autoritar*;
        positiv* | negativ*;
        barat* | caro cara caros caras;
        ~oferta | procura demanda;
        ~import* | export*;
        ~vitima* | agressor* autor;
        ~acusacao promotor* procurador* | acusad* defesa arguid* reu;
        metade | terco | quarto;
        diari* | semanal semanais | mensal mensais | anual anuais;
        primavera | verao | outono | inverno;
        milhao milhoes | bilhao bilhoes;
        homem homens rapaz rapazes | mulher mulheres rapariga*;
        masculin* | feminin*;
        adult* | crianca* menores adolescent*;
        total totalmente complet* integral | parcial* parcialmente;
        unanim* unanimidade | dividid*;
        diret* direct* | indiret* indirect*;
        suficient* | insuficient*;
        conhecid* | desconhecid*;
        favorec* benefici* | prejudic*;
        proteg* protec* | ameac*;
        abundan* | escass*;
        ativ* activ* | inativ* desativ*;
        lembr* record* | esquec*;
        acend* | apag*;
        extint* apagad* | ativo;
        """;

    private const string Kinds = """
        ~hora horas | minuto minutos | dia dias | semana semanas | meses | ano anos | decada decadas | seculo seculos;
        pai pais | mae maes | irmao irmaos | irma irmas | tio tios | tia tias | avo avos | sobrinho* | sobrinha*;
        medico medica medicos cirurgi* | enfermeir* | farmaceutic* | dentista* | veterinari* | advogad* | notari* | arquitet* arquitect* |
            bombeir* | professor* | padeir* | cabeleireir* | jornalista* | pilot* | carteir* | canalizador* encanador* | eletricista* |
            carpinteir* | mecanic* | pastor pastores | pescador* | agricultor* | mineir* | taxista* | caminhoneir* camionista*;
        carro carros automove* | camiao camioes caminhao caminhoes | autocarro* onibus | comboio* trem trens | eletrico bonde* | aviao
            avioes aeronave* | helicopter* | barco barcos navio* | bicicleta* | moto motos motocicl* | metro | trator*;
        cao caes cachorr* | gato gatos | cavalo cavalos egua* | vaca vacas | ovelha* | cabra cabras | porco porcos | lobo lobos | urso
            ursos | raposa* | tubarao tubaroes | golfinho* | baleia* | tartaruga* | foca focas | pato patos | galinha*;
        liceu liceus | universidad* | creche* | hospital hospitais clinica* | mesquita* | sinagoga* | igreja* catedra* | museu* | teatro*
            | cinema* | biblioteca* | prisao prisoes cadeia presidio* | piscina* | aeroporto* | fabrica* | armaze* | restaurante* |
            supermercado* | estadio*;
        pistola* revolver* | espingarda* | faca facas | bomba bombas | machado*;
        terramoto* terremoto* sismo* | inundac* cheia cheias enchent* | furacao furacoes ciclone* | avalanche* | incendio* | seca secas |
            erupc*;
        euro euros | dolar dolares | real reais;
        petroleo | carvao | nuclear* | eolic* | hidrogenio;
        futebol | rugby | basquete* | tenis | andebol handebol | voleibol volei | ciclismo | natacao;
        """;
}
