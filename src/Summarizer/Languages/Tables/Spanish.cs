using Summarizer.Languages.LongTables;
using Summarizer.Languages.LongTables.MeaningTables;
using Summarizer.Languages.LongTables.World;
using static Summarizer.Languages.WordList;

namespace Summarizer.Languages.Tables;

/// <summary>The word lists of Spanish, written by hand.</summary>
internal static class SpanishTable
{
    public static Language Language { get; } =
        new()
        {
            Tag = "es",
            ReadMeanings = static () => SpanishMeanings.Table,
            DropsSubjects = true,

            Demonstratives = Words("este esta ese esa aquel aquella interesado interesada aludido aludida"),
            LowerCaseCalendar = true,
            InvertsAfterQuotation = true,
            SourcePrepositions = Phrases("según, de acuerdo con"),
            DefiniteArticles = Words("el la"),
            GenitiveWords = Words("de del"),
            ClauseOpenings = Words("que si porque"),
            MasculineSigns = Words("el un este ese él ellos"),
            FeminineSigns = Words("la una esta esa ella ellas"),
            PluralVerbEndings = List("an en on"),
            OrganizationNouns = Words(
                """
                empresa compañía firma entidad grupo sociedad institución organización organismo ong asociación sindicato banco club agencia
                colectivo federación fundación partido instituto marca fabricante aerolínea multinacional farmacéutica constructora
                petrolera
                minera eléctrica operadora cadena plataforma autoridad diario periódico semanario revista radio emisora televisión
                televisora
                canal portal sitio medio laboratorio gremio cooperativa mutua
                """
            ),
            DemonymEndings = List(
                """
                eño eña ense iano iana cano cana tano tana gano gana lano lana tino tina rino rina llego llega riego riega eco eca alán
                alana asco asca uayo uaya glés guesa lesa cés cesa bés besa nés nesa dés desa ista mallorquín mallorquina
                """
            ),
            AgeWords = Words("años"),
            RoleSynonyms = Lines(SpanishRoles.Synonyms),
            ThingEndings = List("ción sión miento dad encia ancia tud ismo aje ura"),
            FormerWords = Words("primero primera"),
            LatterWords = Words("segundo segunda"),
            ViewpointPrepositions = Words("para"),
            TopicPrepositions = Words("sobre acerca respecto"),
            TurnPhrases = Phrases("por su parte, por su lado, a su vez, por contra, por el contrario, por otro lado, en cambio"),
            AgentPrepositions = Words("por cuanto desde"),
            QuotationReferences = Phrases(
                """
                así, con estas palabras, con esas palabras, con esta frase, con esa frase, con esta contundencia, en estos términos,
                en esos términos, de esta manera, de esta forma, de este modo, la frase es, las palabras son, son palabras,
                lo dice, lo dijo,
                quien habla, el que habla, la que habla, es la opinión, es la reflexión
                """
            ),
            DayParts = Words("día mañana mediodía tarde noche madrugada semana mes año víspera pasado pasada próximo próxima vez hora"),
            Offices = Words(SpanishRoles.Offices),

            FunctionWords = Words(
                """
                de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha este sí porque esta entre
                cuando muy sin sobre también me hasta hay donde quien desde todo nos durante fue han había según
                yo tú él ella ello nosotros nosotras vosotros ellos ellas usted ustedes mi mis tu tus nuestro nuestra nuestros nuestras
                les te os mí ti si ni u e sino aunque mientras pues ya aún todavía siempre nunca jamás sólo solo tan tanto tanta tantos
                tantas mucho mucha muchos muchas poco poca pocos pocas otro otra otros otras mismo misma mismos mismas cada cual cuales
                cualquier alguno alguna algunos algunas algún ningún ninguno ninguna nada nadie algo alguien todos todas toda ese esa esos
                esas eso aquel aquella aquellos aquellas esto estos estas unos unas ante bajo cabe contra hacia mediante tras versus vía
                excepto salvo además así entonces luego después antes ahora hoy ayer mañana aquí allí allá ahí menos casi bien mal tal vez
                qué quién quiénes cuál cuándo cómo dónde cuánto ser era eran será serán sería son soy somos sea sean sido siendo está están
                estaba estaban estar he has hemos hubo habían haber tiene tienen tenía puede pueden podía debe deben va van
                """
            ),

            Articles = Words(
                """
                el la los las un una unos unas lo mi mis tu tus su sus este esta estos estas ese esa esos esas nuestro nuestra
                """
            ),

            Abbreviations = Words(
                """
                Sr Sra Srta Dr Dra D Dña Ud Uds Vd Lic Ing Arq Prof Gral Cnel Cap Av Avda C núm pág págs etc vol art EE UU p a.m p.m
                """
            ),

            ReportingVerbs = SpanishVerbs.Reporting,

            Prepositions = Words(
                """
                a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por sin sobre tras vía y e o u como
                llamado llamada titulado titulada
                """
            ),

            Determiners = Words(
                """
                el la los las un una unos unas su sus mi mis nuestro nuestra este esta ese esa aquel aquella otro otra varios
                """
            ),

            IndefiniteWords = Words(
                """
                fuentes un una uno unos unas otro otra otros otras varios varias algunos algunas alguien nadie muchos
                """
            ),

            SpeechNouns = Lines(
                """
                promesa
                anuncio
                crítica
                argumento
                respuesta
                análisis
                idea
                tesis
                frase
                medida
                victoria
                derrota
                noticia
                conclusión
                consejo
                explicación
                lema
                reacción
                razón
                diagnóstico
                balance
                comunicado
                nota
                mensaje
                carta
                """
            ),

            Pronouns = Words(
                """
                yo tú él ella ello nosotros nosotras vosotros ellos ellas usted ustedes me te se nos os lo la los las le les mí ti sí quien
                quienes que cual esto eso aquello este ese aquel uno una otro otra alguien nadie todos algunos muchos ambos
                """
            ),

            // Written by hand, as are the three after it.
            FiniteVerbs = Words(
                """
                ha han fue fueron es son era eran está están hay tiene tienen puede pueden va van debe deben había habían hizo dio dijo
                """
            ),

            FiniteEndings = ["ó", "aron", "ieron", "ará", "erá", "irá", "arán", "erán", "irán"],

            AdjunctOpenings = Words(
                """
                tras después antes durante cuando mientras porque para en con por sin contra desde hasta donde quien según entre sobre ante
                bajo a al aunque
                """
            ),

            Conjunctions = Words("pero y mas"),

            SpeakerPronouns = Words("él ella ellos ellas"),

            Possessives = Words("su sus"),
            DativePronouns = Words("le les"),
            WordsAfterSubject = Words("es era ha había va quiere será dijo afirmó aseguró explicó"),
            AppositionOpenings = Words("un una quien que el la"),

            FirstPersonWords = Words("yo me mi mis mí nos nosotros nosotras nuestro nuestra nuestros nuestras"),

            QuestionLabels = Words("p pregunta"),
            AnswerLabels = Words("r respuesta"),

            StatementVerbs = Words(
                """
                es son está están fue fueron ha han tiene tienen hace hacen quiere quieren puede pueden debe deben dice dicen
                anuncia pide niega gana pierde muere llega sale abre cierra sigue busca vuelve sube baja cae crece pierden ganan era
                eran había será serán
                """
            ),

            NonTopics = Words(
                """
                año años mes meses día días semana semanas hora horas minuto minutos caso hecho manera forma parte vez veces vamos
                esperar
                """
            ),

            VerbMarkers = Words(
                """
                no se ha han había fue fueron ser haber yo ellos ellas él vamos va van puede pueden debe deben
                """
            ),

            ClockWords = Words("a las h hs hora horas gmt"),

            PageOpenings = Lines(
                """
                haga clic aquí
                haz clic aquí
                pulsa aquí
                pulse aquí
                lea también
                lee también
                lea además
                le puede interesar
                te puede interesar
                vea también
                mire el video
                suscríbase a nuestro
                suscríbete a nuestro
                descargue nuestra
                descarga nuestra
                síganos en
                síguenos en
                únete a nuestro
                esta noticia ha sido actualizada
                este artículo se publicó originalmente
                """
            ),

            PagePhrases = Lines(
                """
                contribuyó a este reporte
                contribuyeron a este reporte
                contribuyó con este reportaje
                contribuyeron con este reportaje
                colaboró en este reportaje
                colaboraron en este reportaje
                """
            ),

            CreditOpenings = Lines(
                """
                reporte de
                reportaje de
                editado por
                escrito por
                información de
                traducido por
                con información de
                """
            ),

            RoleModifiers = Lines(
                """
                ex, antiguo, antigua, anterior, anteriores, saliente, difunto, difunta, exvice
                vice, teniente de, teniente, subrogante, adjunto, adjunta, sub
                interino, interina, en funciones, en ejercicio, provisional
                rival, opositor, opositora, contrario
                honorario, honoraria, asistente, ayudante, electo, electa, futuro, futura
                """
            ),

            Aides = Phrases(
                """
                portavoz, vocero, vocera, abogado, abogada, asesor, asesora, asistente, jefe de gabinete, jefa de gabinete,
                jefe de prensa, secretario, secretaria, esposa, esposo, marido, viuda, hijo, hija, hermano, hermana, madre, padre,
                sucesor, sucesora, predecesor, predecesora, antecesor, antecesora, chofer, chófer, rival, representante, ayudante,
                colaborador, colaboradora
                """
            ),

            OtherPeople = Phrases(
                """
                otro, otra, otros, otras, un tercero, una tercera, un tercer, un cuarto, una cuarta, un segundo, una segunda,
                uno de ellos, una de ellas, uno de los, una de las, algunos, algunas, varios, varias, muchos, muchas, alguien
                """
            ),

            Roles = Phrases(SpanishRoles.Roles),

            OrganizationWords = Words(
                """
                colegio teatro museo calle plaza ministerio gobierno ayuntamiento consejería junta congreso senado parlamento
                comisión consejo universidad instituto escuela hospital tribunal juzgado fiscalía sindicato federación asociación
                fundación organización partido empresa compañía grupo banco agencia policía guardia club diputación secretaría
                municipalidad intendencia confederación comité cámara oficina servicio departamento facultad patronato academia asamblea
                foro movimiento alianza unión coalición corporación audiencia ejército corte mancomunidad cooperativa caja televisión
                orquesta arzobispado obispado cabildo concejo delegación embajada consulado agrupación coordinadora defensoría
                conselleria generalitat xunta consell
                """
            ),
            PlaceWords = Words("estadio aeropuerto polideportivo autopista barrio"),
            InstitutionLinks = Words("de del el la los las para"),
            FieldConjunctions = Words("y e"),
            SurnameLinks = Words("de del la las los"),
            LocativePrepositions = Words("en"),

            MasculineFirstNames = WithPlainCapitals(Words($"{SpanishNames.MasculineFirstNames} {WesternGivenNames.Men}")),
            FeminineFirstNames = WithPlainCapitals(Words($"{SpanishNames.FeminineFirstNames} {WesternGivenNames.Women}")),
            FirstNames = WithPlainCapitals(
                Words(
                    $"""
                    {SpanishNames.MasculineFirstNames} {SpanishNames.FeminineFirstNames} {SpanishNames.SharedFirstNames}
                    {WesternGivenNames.Men} {WesternGivenNames.Women}
                    """
                )
            ),

            Organizations = Phrases(SpanishNames.Organizations),
            OrganizationsInNews = Phrases(WorldOrganizations.All),

            Places = WithPlainCapitals(Phrases(SpanishNames.Places)),

            CivilTitles = Words("señor señora sr sra don doña"),
            Calendar = """
                enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre
                | lunes martes miércoles jueves viernes sábado domingo
                """,

            SpacesThousands = true,
            DateLinks = Words("de del"),
            NumberLinks = Words("y"),
            Numbers = """
                0 cero 1 uno? un? una? 2 dos ambos? ambas? 3 tres 4 cuatro 5 cinco 6 seis 7 siete 8 ocho 9 nueve 10 diez decena?
                decenas? 11 once 12 doce docena? 13 trece 14 catorce 15 quince quincena? 16 dieciséis 17 diecisiete 18 dieciocho 19
                diecinueve 20 veinte veintena? 21 veintiuno veintiún veintiuna 22 veintidós 23 veintitrés 24 veinticuatro 25
                veinticinco 26 veintiséis 27 veintisiete 28 veintiocho 29 veintinueve 30 treinta treintena? 40 cuarenta 50 cincuenta
                cincuentena? 60 sesenta 70 setenta 80 ochenta 90 noventa 100 cien ciento cientos? centenar? centenares? 200
                doscientos doscientas 300 trescientos trescientas 400 cuatrocientos cuatrocientas 500 quinientos quinientas 600
                seiscientos seiscientas 700 setecientos setecientas 800 ochocientos ochocientas 900 novecientos novecientas 1000 mil
                millar? millares? 1000000 millón millones 1000000000000 billón billones #3 tercero tercera tercer #4 cuarto? cuarta?
                #5 quinto quinta
                """,

            Amounts = """
                1/2: mitad
                1/3: tercio tercios
                1/4: cuarto cuartos cuarta
                1/5: quinto quintos quinta
                1/6: sexto sextos sexta
                1/8: octavo octavos octava
                1/10: décimo décimos décima
                half: medio, media
                quarter: cuarto
                evening: tarde, noche
                about: unos, unas, cerca de, alrededor de, aproximadamente, en torno a, casi, cerca, alrededor
                below: casi, cerca de, menos de, hasta, cerca del
                above: más de, más del, al menos, por encima de
                before unit: de
                percent: por ciento, por 100
                total: total, juntos, conjunto
                decades: años
                times: veces
                minute: minuto minutos
                hour: hora horas
                day: día días
                week: semana semanas
                month: mes meses
                year: año años
                decade: década décadas
                century: siglo siglos
                """,

            CapitalizedWords = Words(
                """
                primera segunda tercera copa liga
                señor señora presidente presidenta ministro ministra gobierno estado república norte sur este oeste policía san santa
                santo don doña rey reina según dios internet junto tras ante desde hasta hacia mediante durante aunque mientras cuando donde
                quien quienes cada algunos algunas varios varias muchos muchas todos todas otro otra otros otras ambos ambas solo sólo
                además también así entonces luego después antes ahora hoy ayer mañana aquí allí no sí ni pero porque pues si como
                """
            ),

            InflectionSuffixes = "s es a o as os",

            InjectionPhrases = new("es")
            {
                Phrases = new Dictionary<Cue, string>
                {
                    [Cue.Ignore] = """
                        ignora, ignore, ignorad, ignorar, ignoren, olvida, olvide, olvidar, descarta, descarte, omite, omita, no tengas en
                        cuenta, no tenga en cuenta, no hagas caso, haz caso omiso, haga caso omiso, pasa por alto, no sigas, desecha, deja
                        de lado, desobedece
                        """,
                    [Cue.Earlier] = """
                        anterior*, previas, previos, tus, de arriba, precedentes, originales, iniciales, del sistema, recibidas
                        """,
                    [Cue.Instructions] = """
                        instruccion*, indicaciones, directrices, órdenes, reglas, prompt, prompts, comandos, todo lo anterior
                        """,
                    [Cue.Your] = "tu, tus",
                    [Cue.Answer] = "respuesta, respuestas, salida, resumen, mensaje",
                    [Cue.YourAnswer] = "su respuesta, su resumen, su mensaje, vuestra respuesta, la respuesta, en el resumen, del resumen",
                    [Cue.YouAre] = "eres, tú eres, usted es, actúa como, actúe como, finge ser, compórtate como, serás",
                    [Cue.Model] = "ia, chatgpt, gpt*, chatbot, modelo de lenguaje, llm, asistente, inteligencia artificial",
                    [Cue.SystemPrompt] = "prompt del sistema, mensaje del sistema, instrucciones del sistema, prompt de sistema",
                    [Cue.Address] = "nota para, atención, querido, querida, mensaje para, hola",
                    [Cue.Direct] = """
                        no resumas, no resuma, en lugar de resumir, en vez de resumir, tus instrucciones son, tu nueva tarea,
                        como modelo de lenguaje, como ia, como asistente de ia, ignora todo lo anterior, ignore todo lo anterior,
                        olvida todo lo anterior, olvide todo lo anterior, ignora el artículo, ignora este artículo,
                        ignora todas las instrucciones, ignore todas las instrucciones, si eres una ia, si eres un modelo, nota para la ia,
                        tu resumen debe, el resumen debe, el resumen deberá
                        """,
                    [Cue.Bare] = """
                        en tu respuesta, en tus respuestas, a tu respuesta, de tu respuesta, en tu resumen, a tu resumen, en tu mensaje,
                        tu respuesta debe, responde solo, responda solo, responde únicamente, responda únicamente, responde solamente,
                        contesta solo, contesta únicamente, a partir de ahora eres, a partir de ahora hablas, a partir de ahora respond*,
                        desde ahora eres, di a los usuarios, dile a los usuarios
                        """,
                    [Cue.Opening] = """
                        responde con, responde en, responda con, responda en, responde como, contesta con, contesta en, escribe tu,
                        termina tu, empieza tu, dile al usuario
                        """,
                    [Cue.Task] = """
                        agrega, agregue, analiza, analice, añade, añada, calcula, calcule, clasifica, compara, compare, compón, componga,
                        convierte, convierta, corrige, crea, cree, cuenta, cuéntame, dame un, dame una, dame el, dame la, describe,
                        describa, desarrolla, dime, diseña, elabora, elabore, elimina, elimine, enumera, enumere, escribe, escriba, explica,
                        explique, explícame, genera, genere, haz, ignora, imagina, incluye, incluya, indica, inserta, inserte, integra,
                        integre, inventa, lista, menciona, mencione, modifica, modifique, nombra, olvida, proporciona, proporcione, propón,
                        recomienda, redacta, redacte, reemplaza, reemplace, reescribe, responde, responda, resuelve, resume, resuma,
                        sugiere, sugiera, sustituye, traduce, traduzca, transforma, utiliza, utilice, adjunta, aconseja, cierre con, di que,
                        elogia, cierra con, termina con, finaliza con, concluye con, felicita, finalice, intercala, parafrasea, promociona,
                        recita, transcribe, añádele, anexa, componle, redáctame
                        """,
                    [Cue.Question] = """
                        qué es, qué son, cuál es, cuáles son, quién, quiénes, cómo, por qué, dónde está, cuándo, cuánto*, puedes, podrías,
                        puede usted, qué significa
                        """,
                    [Cue.Lead] = "por favor, ahora, luego, después, además, y, también, finalmente, siempre",
                    [Cue.Pointer] = """
                        él, ella, ellos, ellas, su, sus, este, esta, estos, estas, ese, esa, eso, esto, nosotros, nuestro, nuestra, le,
                        les, lo
                        """,
                },
            },
        };
}
