namespace Summarizer.Languages.LongTables.MeaningTables;

/// <summary>Spanish words by meaning, written by hand. <see cref="Meanings"/> explains the format.</summary>
internal static class SpanishMeanings
{
    public static Meanings Table { get; } =
        new(Opposites, Kinds)
        {
            StemRules = Meanings.Rules(
                """
                s> es> o> a> os> as> e> ar> er> ir> ado> ada> ados> adas> ido> ida> idos> idas> ando> iendo> an> en> aron> ieron> ara>
                aran> era> eran> ira> iran> aria> arian> eria> erian> iria> irian> aba> aban> ia> ian> io> arlo> arla> arlos> arlas> erlo>
                erla> erlos> erlas> irlo> irla> arse> erse> irse> cion> ciones> acion> aciones> icion> iciones> miento> amiento> imiento>
                mente> amente> ante> antes> dor> dora> dores> ces>z que>c quen>c
                """
            ),
            WithoutWords = new("sin"),
            Negations = new("no sin ningún ninguna ninguno nunca jamás nadie nada tampoco ni"),
            RepeatedNegations = new("ningún ninguna ninguno nunca jamás nadie nada tampoco ni"),
            Limits = new("solo sólo solamente únicamente obstante"),
            VerbLinks = new("a de que"),
            Infinitives = new("ar er ir arlo arla arlos arlas erlo erla erlos erlas irlo irla arse erse irse arle arles".Split(' ')),
            Agents = WordList.Words("por"),
            PassiveWords = WordList.Words("fue fueron sido ser es son era eran será"),
            MutualVerbs = new("enfrent* encontr* casó visit* jug* junto recib*"),
            Auxiliaries = new(
                """
                ha han he había habían hay hubo haya hayan habrá habrán habría habrían haber habido fue fueron era eran es son ser sido
                será serán sería serían sea sean siendo está están estaba estaban estuvo estuvieron estará estarán esté estén estar puede
                pueden podía podían pudo pudieron podrá podrán podría podrían pueda puedan poder debe deben debía debían debió deberá
                deberán debería deberían va van iba iban irá irán vaya vayan quiere quieren quería querían quiso quisieron queda quedan
                quedó quedaron tiene tienen tenía tenían tendrá tendrán se le les lo la los las me nos su sus muy ya aún todavía también
                bajo contra entre sobre para como más cada cuando donde desde hasta porque
                """
            ),
            NegativePrefixes = ["in", "im", "ir", "des"],
            TimeLimits = new("antes hasta"),
            Reversals = new(
                """
                solo sólo solamente únicamente salvo excepto fuera pese falta lejos antes hasta difícil* apenas casi poco pocos
                poca pocas menos rara raro imposible* improbable* incapa* inútil* ausen* faltan faltó carec* carenc* fracas* perd*
                pérdid* pierd* fin termin* acab* ces* suspen* deten* detuv* interrump* evit* impid* imped* prohib* abandon*
                renunci* rechaz* rehus* neg* nieg* exclu* descart* anul* cancel* desmint* desmient* cuestion* impugn* refut* opon*
                opus* limit* aplaz* retras* bloque* cerr* cierr* vací* desaparec* suprim* supres* retir* cero ileso* ilesa* salv*
                libr* libera* absolv* absuel* absuelt* inocen* intact* escap* ignor* desconoc* sino excepción dud* insuficien*
                irregular* ilegal* inváli* gratuit* gratis exent* exim* silenc* call* mantien* mantuv* mantend* mantener permane*
                sigue siguen seguirá seguirán continú* conserv* quietud contrari* cambio lugar espera* pendient* incumpl* inciert*
                secreto misterio tarde provisional* parcial* part* mantén vez dimit* dimis* ausent* libre olvid* vacil* omit* dejó
                dejaron deja dejan dejado dejar
                """
            ),
            All = new("todos todas todo toda cada totalidad entero entera íntegramente"),
            Some = new(
                """
                algunos algunas algún alguna varios varias unos unas parte mayoría minoría mayor mitad tercio cuarto decena decenas docena
                docenas centenar centenares cientos muchos muchas numerosos numerosas diversos diversas otros otras pocos pocas casi
                parcialmente no dos tres cuatro cinco seis siete ocho nueve diez veinte
                """
            ),
            Possible = new(
                """
                puede pueden podrá podrán podría podrían podía pudo pudiera quizá quizás acaso posible* posibilidad* posiblemente
                eventual* probable* probablemente deb* quier* quer* quis* espera* plane* estudi* propon* propus* propuest* propón*
                proyect* prev* previ* pens* piens* pretend* hipótesis sospech* presunt* supuest* supon* si condición riesg* amenaz*
                busc* intent* trat* solicit* pid* ped* aspir* recomiend* recomend* sería serían habría habrían tal según tem*
                prome* descarta descartan parece* consider* sopesa sopesan baraja barajan evalúa evalúan valora valoran contempla
                contemplan plantea plantean
                """
            ),
            Presumably = new("probablemente quizá quizás posiblemente presuntamente supuestamente seguramente"),
            Drafts = new("borrador borradores anteproyecto proyecto propuesta propuestas rumor rumores"),
            Completed = new("ha han había habían fue fueron"),
            PastForms = [.. "ó aron ieron".Split(' ')],
            ConditionalForms = [.. "aría arían ería erían iría irían dría drían".Split(' ')],
            Doubtful = new(
                """
                puede pueden podría podrían pudiera podía quizá quizás posible* posibilidad* posiblemente eventual* estudi* propone
                proponen propuso sugier* sugir* hipótesis descarta descartan considera sopesa sopesan baraja barajan evalúa evalúan
                valora valoran contempla contemplan plantea plantean
                """
            ),
            Certain = new("va van ha han será serán fue fueron seguro segura cierto ciertamente seguramente definitivamente"),
            CertainForms = ["ara", "aran", "era", "eran", "ira", "iran", "dra", "dran"],
        };

    private const string Opposites = """
        aument* subi* suba suban sube suben subid* creci* crec* crezc* increment* elev* alza alzas encarec* dispar* repunt* remont* ascen*
            | baja bajan bajar bajo bajara bajaran bajaba bajada bajadas bajado bajaron disminu* descenso* descend* descien* cae caen caer
            caera caeran cayo cayeron caida caidas caido reduc* reduj* recort* decrec* retroced* retroces* hund* desplom* merm*;
        mejor mejora mejoran mejorar mejoro mejoraron mejorado mejorara repunt* recuper* | empeor* agrav* deterior* peor;
        ~gan gana ganan ganar gano ganaron ganado ganara ganador* victoria* triunf* vencio vence vencer vencieron venced* derrot* impuso |
            perd perdio perder perdieron perdera perdido pierde pierden perdedor* derrota derrotas cayo;
        acept* aprob* aprueb* autoriz* permit* permis* ratific* aval* admit* conced* consent* | rechaz* deneg* denieg* prohib* descart*
            recus* anul* desestim* veta vetar veto vetado negó niega niegan negaron negar;
        permit* autoriz* legaliz* toler* | prohib* vet* impid* impidi* imped*;
        confirm* admit* reconoc* confes* corrobor* asum* | nego niega niegan negaron negar desmint* desmient* refut* rechaz* desment*;
        abre abren abrir abrio abrieron abrira abriran abriendo abiert* apertura* reabr* reabiert* reapert* inaugur* | cierr* cerr* cerrar
            cierre cierres claus* clausur*;
        empez* empiez* comenz* comienz* inici* inicio arranc* inaugur* | termin* acab* conclu* finaliz* fin final cesó cesar cese;
        reanud* retom* | suspen* interrump* cancel* paraliz*;
        mantien* mantuv* mantend* mantener conserv* preserv* | suprim* supres* elimin* retir* abandon* derog*;
        apoy* respald* favor favorable* defend* defiend* elogi* aplaud* celebr* | opon* opus* opos* contra critic* rechaz* conden*
            contrari* desfavorable* censur*;
        ~detuv* deten* detien* arrest* encarcel* apres* captur* | liber* solt* suelt* excarcel*;
        conden* culpable* | absolv* absuel* absuelt* inocen* exculp* exoner*;
        ~compr* adquir* adquis* | vend* vent venta ventas;
        ~contrat* emple* fich* incorpor* crea crear creara crean creacion | despid* despedid* despedir despidió destitu* cesado cesados
            elimin*;
        constru* edific* levant* | demol* derrib* destru* derru*;
        inclu* añad* agreg* | exclu* retir* quit* elimin*;
        aceler* agiliz* | ralentiz* fren* retras* desaceler*;
        adelant* anticip* | aplaz* posterg* retras* pospon* pospus* demor*;
        reforz* refuerz* fortalec* endurec* | debilit* suaviz* relaj* aliger*;
        ~lleg* entr entro entrada entran | sal salio salida salen salieron part partio partieron marcha marcho;
        aparec* surg* | desaparec*;
        atac* ataque* | defend* defensa*;
        une unen unio unieron unir fusion* | divid* separ* dividi* escind*;
        exito* exitos* logr* | fracas*;
        benefici* gananci* superavit | perdida* deficit;
        elogi* alab* felicit* aplaud* | critic* censur* denunci*;
        revel* desvel* divulg* | ocult* escond* call*;
        tranquil* optimis* confia* | preocup* pesimis* alarm* inquiet*;
        anim* alent* alient* inst* | disuad* desanim* desaconsej*;
        interior* dentro | exterior* fuera;
        antes | despues;
        encima arriba | debajo abajo;
        ~anterior* previo previa previos previas | posterior* siguiente*;
        temprano pronto | tarde;
        superior* | inferior*;
        mayoria mayoritari* | minoria minoritari*;
        maxim* | minim*;
        mayor mayores | menor menores;
        alto alta altos altas elevad* | baja bajas reducid*;
        grande grandes gran enorme* gigante* inmens* ampli* | pequeñ* diminut* modest*;
        largo larga largos | corto corta cortos cortas breve*;
        nuevo nueva nuevos nuevas reciente* modern* | viejo vieja viejos viejas antigu*;
        joven jovenes | viejo vieja ancian* mayores;
        cerca cercan* proxim* | lejos lejan* distant*;
        rapid* rapidamente veloz* | lent* lentamente;
        calor caluros* calient* | frio fria frios frias fresc*;
        facil faciles facilmente sencill* | dificil* complic*;
        segura seguros seguras inofensiv* | peligros* insegur* riesgos*;
        rico rica ricos ricas adinerad* | pobre* humilde*;
        buen buena bueno buenos buenas excelente* | malo mala malos malas mal pesim*;
        verdader* autentic* cierto | fals*;
        legal legales legalmente licit* | ilegal* ilicit*;
        public publica publicos publicas publico | privad*;
        voluntari* voluntariamente optativ* | obligatori* forzos*;
        gratis gratuit* | pago pagar paga pagando;
        provisional* temporal* temporalmente | definitiv* definitivamente permanente*;
        frecuente* habitual* frecuentemente | raro rara raras inusual* excepcional*;
        posible posibles capaz capaces | imposible* incapa*;
        probable probables | improbable*;
        content* satisfech* feliz felices alegr* | descontent* insatisfech* triste* enfad*;
        pacific* tranquil* | violent* violencia;
        llen* | vaci*;
        vivo viva vivos vivas sobreviv* superviviente* | muert* murio murieron muere fallec* matad*;
        iles* | herid* muert* fallec* lesionad*;
        nacio nacimiento* nacid* | muert* fallec* murio;
        curado curados sano sana sanos recuperad* | enferm* contagiad* infectad*;
        casad* boda matrimonio | divorci* separad*;
        igual iguales identic* | distint* diferent*;
        norte septentrional* | sur meridional* | este oriental* | oeste occidental*;
        izquierd* | derech*;
        nacional nacionales interno interna | extranjer* internacional*;
        urban* | rural*;
        ~aliad* amig* | enemig* rival* adversari*;
        democr* | dictad* autoritar*;
        positiv* | negativ*;
        barat* asequible* | caro cara caros caras costos*;
        ~oferta | demanda;
        ~import* | export*;
        ~prestamo prestar presto | prestatari* deuda;
        ~victima* | agresor* autor culpable*;
        ~acusacion fiscal fiscalia | acusad* defensa;
        mitad | tercio | cuarto;
        diari* | semanal* | mensual* | anual*;
        primavera | verano | otoño | invierno;
        millon millones | billon billones;
        hombre hombres varon* chico chicos niño | mujer mujeres chica chicas niña niñas;
        masculin* | femenin*;
        adult* | menor menores niño niños infantil*;
        total totalmente complet* integr* | parcial* parcialmente;
        unanim* unanimidad | dividid*;
        direct* directamente | indirect*;
        suficient* | insuficient*;
        conocid* | desconocid*;
        favorec* benefici* | perjudic*;
        proteg* protec* | amenaz* desproteg*;
        suficiente | escas* insuficient*;
        abundan* | escas*;
        conect* | desconect*;
        armad* | desarm*;
        activ* | inactiv* desactiv*;
        recuerd* record* | olvid*;
        """;

    private const string Kinds = """
        ~hora horas | minuto minutos | dia dias jornada* | semana semanas | mes meses | año años | decada decadas | siglo siglos;
        padre padres | madre madres | hermano | hermana hermanas | tio tios | tia tias | sobrino* | sobrina* | abuelo* | abuela*;
        medico medica medicos ciruj* | enfermer* | farmaceutic* | dentista* | veterinari* | abogad* letrad* | notari* | arquitect* |
            bomber* | maestr* profesor* | panader* | carnicer* | peluquer* | periodista* | pilot* | carter* | fontaner* | electricista* |
            carpinter* | mecanic* | pastor pastores | pescador* | agricultor* | miner* | taxista* | camioner*;
        coche coches automovil* | camion camiones | autobus* bus buses | tren trenes | tranvia* | avion aviones avionet* | helicopter* |
            barco barcos buque* | bicicleta* | moto motos motocicleta* | metro | tractor*;
        perro perros perra | gato gatos gata | caballo caballos yegua* | vaca vacas | oveja* cordero* | cabra cabras | cerdo* | lobo lobos
            | oso osos osa | zorro* | tiburon* | delfin* | ballena* | tortuga* | foca focas | pato patos | gallina*;
        colegio* | instituto* | universidad* | guarderia* | hospital* clinica* | mezquita* | sinagoga* | iglesia* catedral* | museo* |
            teatro* | cine cines | biblioteca* | carcel* prision* | piscina* | aeropuerto* | fabrica* | almacen almacenes | restaurante* |
            supermercado* | estadio*;
        pistola* revolver* | fusil* escopeta* rifle* | cuchillo* navaja* | bomba bombas | hacha hachas;
        terremoto* sismo* seismo* | inundacion* | huracan* ciclon* | avalancha* alud aludes | incendio* | sequia* | erupcion*;
        euro euros | dolar dolares | peso pesos | yen yenes;
        petroleo | carbon | nuclear nucleares | eolic* | hidrogeno;
        futbol | rugby | baloncesto | tenis | balonmano | voleibol | ciclismo | natacion;
        """;
}
