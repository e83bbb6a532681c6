using Summarizer.Languages.LongTables;
using Summarizer.Languages.LongTables.MeaningTables;
using Summarizer.Languages.LongTables.World;
using static Summarizer.Languages.WordList;

namespace Summarizer.Languages.Tables;

/// <summary>The word lists of Portuguese, written by hand.</summary>
internal static class PortugueseTable
{
    // Third person of the present, past, imperfect, future and conditional; participles; gerund; infinitive.
    private const string VerbFamilies = """
        ar: 1a 1am ou aram ava avam ará arão aria ado ada ando ar
        er: 1e 1em eu eram ia iam erá erão eria ido endo er
        ir: 1e 1em iu iram ia iam irá irão iria ido indo ir
        dizer: diz dizem disse disseram dizia diziam dirá diria dito dizendo dizer
        screver: screve screvem screveu screveram screvia screverá scrito screvendo screver
        por: põe põem pôs puseram punha porá posto pondo por
        ter: tém têm teve tiveram tinha terá tido tendo ter
        vir: vém vêm veio vieram vinha virá vindo vir
        zer: z zem zeu zeram zia zerá zido zendo zer
        uir: ui uem uiu uíram uía uirá uído uindo uir
        """;

    private const string Infinitives = """
        acrescentar, acusar, admitir, adiantar, adverter, advertir, afirmar, agradecer, alegar, alertar, alfinetar, ameaçar, anunciar,
        apelar, apontar, argumentar, assegurar, assinalar, assumir, atacar, atirar, avaliar, avisar, bradar, brincar, caracterizar,
        celebrar, cobrar, comemorar, comentar, comparar, completar, comunicar, concluir, confessar, confidenciar, confirmar, considerar,
        constatar, contar, contestar, contrapor, criticar, cravar, declarar, defender, definir, denunciar, desabafar, descrever, desejar,
        destacar, detalhar, disparar, divulgar, dizer, elogiar, emendar, enfatizar, escrever, esclarecer, exclamar, exigir, explicar, expor,
        falar, finalizar, frisar, garantir, gritar, implorar, indagar, indicar, informar, insistir, ironizar, interpelar, justificar,
        jurar, lamentar, lembrar, manifestar, mencionar, minimizar, murmurar, narrar, negar, notar, observar, opinar, ordenar, pedir,
        pensar, perguntar, ponderar, pontuar, postar, precisar, pregar, prever, proclamar, prometer, propor, prosseguir, protestar,
        provocar, publicar, queixar, questionar, reagir, reafirmar, rebater, reclamar, reconhecer, recordar, reforçar, refutar, reiterar,
        rejeitar, relatar, relembrar, rematar, repetir, replicar, reportar, resmungar, responder, ressaltar, ressalvar, resumir, retrucar,
        revelar, rir, salientar, sentenciar, sintetizar, sorrir, sublinhar, sugerir, suplicar, sussurrar, sustentar, testemunhar,
        tuitar, vaticinar
        """;

    public static Language Language { get; } =
        new()
        {
            Tag = "pt",
            ReadMeanings = static () => PortugueseMeanings.Table,
            DropsSubjects = true,
            InvertsAfterQuotation = true,
            LowerCaseCalendar = true,
            SourcePrepositions = Phrases("segundo, conforme, de acordo com"),
            DefiniteArticles = Words("o a"),
            GenitiveWords = Words("de do da dos das"),
            Demonstratives = Words("este esta esse essa aquele aquela mesmo mesma"),
            ClauseOpenings = Words("que se porque"),
            ViewpointPrepositions = Words("para"),
            TopicPrepositions = Words("sobre"),
            TurnPhrases = Phrases("por sua vez, por seu turno, por seu lado, por outro lado, em contrapartida"),
            AgentPrepositions = Words("por pelo pela"),
            QuotationReferences = Phrases("assim, com estas palavras, com essas palavras, foi assim que, as palavras são"),
            Articles = Words("o a os as um uma seu sua meu minha nosso nossa"),
            Determiners = Words("o a os as um uma seu sua este esta esse essa aquele aquela"),
            Conjunctions = Words("mas e porém"),
            OrganizationWords = Words(
                """
                ministério secretaria prefeitura câmara senado congresso parlamento assembleia governo tribunal supremo procuradoria
                polícia delegacia corpo exército marinha universidade faculdade instituto escola colégio hospital banco empresa
                companhia grupo fundação associação federação confederação sindicato partido aliança união comissão conselho comitê comité
                agência museu teatro clube projeto movimento guarda autoridade ordem centro direção-geral bombeiros
                instituição cooperativa fundo bolsa liga exército orquestra secretaria-geral delegação embaixada consulado serviço
                assembléia academia departamento gabinete junta força companhia rádio jornal confederação orquestra
                """
            ),

            FunctionWords = Words(
                """
                de a o que e do da em um para com não uma os no se na por mais as dos como mas ao foi das tem à seu sua ou ser quando
                muito nos já está também só pelo pela até isso ela entre era depois sem são segundo
                """
            ),

            Abbreviations = Words(
                """
                sr sra srs dr dra drs prof profa eng arq exmo exma d av r pç nº n núm pág p art fl cap vol ed etc obs tel sto sta gen cel
                maj ltda cia jan fev abr jun jul ago nov dez
                """
            ),

            ReportingVerbs = VerbForms.Of(Infinitives, VerbFamilies, "segundo, conforme, de acordo com, para quem"),

            Prepositions = Words(
                """
                ante após até com contra de desde em entre para perante por sem sob sobre ao aos à às do da dos das no na nos nas pelo
                pela pelos pelas num numa dum duma durante mediante segundo conforme
                """
            ),

            Pronouns = Words(
                """
                eu tu ele ela nós vós eles elas você vocês me te se nos vos lhe lhes o a os as mim ti si isto isso aquilo este esta esse
                essa aquele aquela quem alguém ninguém todos outro outra outros outras
                """
            ),

            SpeakerPronouns = Words("ele ela eles elas"),

            FirstPersonWords = Words("eu me mim meu minha meus minhas nós nos nosso nossa comigo conosco"),
            QuestionLabels = Words("p pergunta"),
            AnswerLabels = Words("r resposta"),

            NonTopics = Words(
                """
                ano anos mês meses dia dias semana semanas hora horas minuto minutos caso fato forma maneira parte vez vezes
                """
            ),

            VerbMarkers = Words("não se foi foram ser ter eu ele ela eles elas vai vão pode podem deve devem tem têm"),

            ClockWords = Words("às h hora horas"),

            PageOpenings = Lines(
                """
                clique aqui
                leia também
                leia mais
                veja também
                saiba mais
                assista ao vídeo
                inscreva-se na nossa
                assine nossa
                assine a nossa
                baixe nosso
                baixe o aplicativo
                siga-nos
                siga o nosso
                entre no nosso
                participe do nosso
                esta reportagem foi atualizada
                """
            ),

            PagePhrases = Lines(
                """
                contribuiu para esta reportagem
                contribuíram para esta reportagem
                colaborou com esta reportagem
                colaboraram com esta reportagem
                """
            ),

            CreditOpenings = Lines(
                """
                reportagem de
                edição de
                escrito por
                com informações de
                texto de
                tradução de
                """
            ),

            IndefiniteWords = Words(
                """
                um uma alguém ninguém outro outra outros outras alguns algumas vários várias muitos muitas
                """
            ),

            FirstNames = WithPlainCapitals(
                Words(
                    $"""
                    {GivenNames.PortugueseMenAndWomen} {WesternGivenNames.Men} {WesternGivenNames.Women}
                    """
                )
            ),
            InstitutionLinks = Words("de da do das dos a o as os à ao às aos para"),
            FieldConjunctions = Words("e"),
            SurnameLinks = Words("de da do das dos"),
            LocativePrepositions = Words("em"),

            OrganizationsInNews = Phrases(
                $"""
                ONU, Otan, OTAN, UE, FMI, OMS, OMC, OEA, CPLP, União Europeia, União Européia, Comissão Europeia, Comissão Européia,
                Parlamento Europeu, Banco Mundial, Banco Central, Banco do Brasil, Banco de Portugal, Casa Branca, Cruz Vermelha,
                Nações Unidas, Folha, Folha de S. Paulo, Folha de São Paulo, O Globo, Rede Globo, SBT, Estadão, O Estado de S. Paulo,
                Lusa, RTP, SIC, TVI, Diário de Notícias, Correio da Manhã, PSDB, PMDB, MDB, PFL, PDT, PSB, PCdoB, PT, PTB, PPS, PSOL, PL,
                PS, PSD, PCP, CDS, CDS-PP, CGTP, UGT, CUT, Fiesp, FIESP, CNA, CNBB, OAB, STF, STJ, TSE, TCU, Supremo Tribunal Federal,
                Polícia Federal, Receita Federal, Ministério Público, Petrobrás, Embraer, Eletrobrás, Banespa, Bradesco, Itaú, Unibanco,
                BNDES, IBGE, USP, Unicamp, Caixa Econômica Federal, Caixa Geral de Depósitos, BCP, EDP, Portugal Telecom, TAP,
                Forças Armadas, Aeronáutica, Polícia Judiciária, GNR, PSP, CBF, Vasco da Gama, Grêmio, Atlético Mineiro, Boavista,
                Boavista FC, Sport Lisboa e Benfica, Datafolha, DataFolha, Ibope, INPE, Embrapa, Varig, TAM, Vasp,
                {WorldOrganizations.All}
                """
            ),

            Places = PlaceNames.Of("pt"),

            RoleModifiers = Lines(
                """
                ex, antigo, antiga, anterior, cessante, falecido, falecida
                vice, adjunto, adjunta, sub
                interino, interina, em exercício, provisório
                rival, adversário, adversária
                honorário, honorária, assistente, auxiliar, eleito, eleita, futuro, futura
                """
            ),

            Aides = Phrases(
                """
                porta-voz, porta voz, advogado, advogada, assessor, assessora, assistente, chefe de gabinete, secretário, secretária,
                esposa, marido, viúva, filho, filha, irmão, irmã, mãe, pai, sucessor, sucessora, antecessor, antecessora, motorista,
                rival, conselheiro, conselheira
                """
            ),

            OtherPeople = Phrases(
                """
                outro, outra, outros, outras, um terceiro, uma terceira, um quarto, uma quarta, um segundo, uma segunda, um deles,
                uma delas, um dos, uma das, alguns, algumas, alguém, vários, várias, muitos, muitas
                """
            ),

            Roles = Words(
                """
                presidente presidenta vice-presidente primeiro-ministro primeira-ministra ministro ministra secretário secretária
                governador governadora prefeito prefeita deputado deputada senador senadora vereador vereadora porta-voz embaixador
                embaixadora diretor diretora chefe juiz juíza procurador procuradora promotor promotora delegado delegada advogado
                advogada professor professora doutor doutora médico médica pesquisador pesquisadora economista analista general coronel
                capitão técnico treinador treinadora jogador jogadora ator atriz cantor cantora escritor escritora senhor senhora dom dona
                papa rei rainha
                                líder comandante bombeiro bombeira capitã tenente sargento cabo soldado coordenador coordenadora
                                responsável relator
                relatora réu ré testemunha vítima morador moradora aposentado aposentada pedreiro motorista taxista pescador
                pescadora agricultor
                agricultora comerciante empresário empresária operário operária metalúrgico sindicalista ativista voluntário
                voluntária padre
                pastor bispo cardeal freira enfermeiro enfermeira infectologista epidemiologista virologista biólogo bióloga geólogo geóloga
                arqueólogo arqueóloga historiador historiadora sociólogo socióloga psicólogo psicóloga engenheiro engenheira
                arquiteto arquiteta
                cientista investigador investigadora reitor reitora estudante aluno aluna cineasta fotógrafo fotógrafa diretor-geral
                presidente-executivo músico compositor compositora poeta pintor pintora apresentador apresentadora jornalista repórter
                atacante zagueiro goleiro meia lateral volante avançado médio defesa guarda-redes surfista nadador nadadora corredor tenista
                piloto árbitro árbitra filho filha neto neta marido esposa irmão irmã pai mãe avô avó amigo amiga vizinho vizinha
                viúvo viúva
                autarca edil relações-públicas vice-prefeito vice-governador subsecretário ex-presidente ex-ministro ex-deputado ex-deputada
                economista-chefe chefe-executivo comissário comissária inspetor inspetora agente policial camisa estilista chef
                """
            ),

            CivilTitles = Words("sr sra senhor senhora dom dona"),
            Calendar = """
                janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
                | segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo
                """,

            SpacesThousands = true,
            DateLinks = Words("de"),
            NumberLinks = Words("e"),
            Numbers = """
                0 zero? 1 um? uma? 2 dois duas ambos? ambas? 3 três 4 quatro 5 cinco 6 seis 7 sete 8 oito 9 nove 10 dez dezena?
                dezenas? 11 onze 12 doze dúzia? 13 treze 14 catorze quatorze 15 quinze quinzena? 16 dezesseis dezasseis 17 dezessete
                dezassete 18 dezoito 19 dezenove dezanove 20 vinte vintena? 30 trinta 40 quarenta 50 cinquenta 60 sessenta 70
                setenta 80 oitenta 90 noventa 100 cem cento centena? centenas? 200 duzentos duzentas 300 trezentos trezentas 400
                quatrocentos quatrocentas 500 quinhentos quinhentas 600 seiscentos seiscentas 700 setecentos setecentas 800
                oitocentos oitocentas 900 novecentos novecentas 1000 mil milhares? 1000000 milhão milhões 1000000000 bilhão bilhões
                1000000000000 trilhão trilhões #1 primeiro? primeira? #2 segundo? segunda? #3 terceiro terceira #4 quarto? quarta?
                #5 quinto? quinta? #6 sexto sexta? #7 sétimo sétima #8 oitavo oitava #9 nono nona #10 décimo décima
                """,

            Amounts = """
                1/2: metade
                1/3: terço terços
                1/4: quarto quartos
                1/5: quinto quintos
                1/6: sexto sextos
                1/8: oitavo oitavos
                1/10: décimo décimos
                half: meio, meia
                quarter: quarto
                evening: tarde, noite
                about: cerca de, perto de, aproximadamente, em torno de, por volta de, quase, uns, umas
                below: quase, perto de, menos de, até, cerca de
                above: mais de, acima de, pelo menos, além de, ao menos
                before unit: de
                percent: por cento, porcento
                total: total, conjunto, todo, juntos, juntas
                decades: anos, década
                times: vezes
                minute: minuto minutos
                hour: hora horas
                day: dia dias
                week: semana semanas
                month: mês meses
                year: ano anos
                decade: década décadas
                century: século séculos
                """,

            CapitalizedSuffixes = Words("ção ções mente dade ismo istas"),

            InflectionSuffixes = "s es a o as os",

            InjectionPhrases = new("pt")
            {
                Phrases = new Dictionary<Cue, string>
                {
                    [Cue.Ignore] = """
                        ignora, ignore, ignorem, ignorar, esquece, esqueça, esquecer, desconsidere, desconsidera, desconsiderar, descarte,
                        não leve em conta, não siga, não sigas
                        """,
                    [Cue.Earlier] = "anterior*, prévias, tuas, suas, acima, precedentes, originais, iniciais, do sistema, recebidas",
                    [Cue.Instructions] = """
                        instruç*, instruções, orientações, diretrizes, ordens, regras, prompt, prompts, comandos, tudo acima
                        """,
                    [Cue.Your] = "tua, teu",
                    [Cue.Answer] = "resposta, respostas, saída, resumo, mensagem",
                    [Cue.YourAnswer] = """
                        sua resposta, suas respostas, seu resumo, sua mensagem, sua saída, a resposta, no resumo, do resumo
                        """,
                    [Cue.YouAre] = "você é, tu és, você agora é, aja como, age como, atue como, finja ser, comporte se como",
                    [Cue.Model] = "ia, chatgpt, gpt*, chatbot, modelo de linguagem, llm, assistente, inteligência artificial",
                    [Cue.SystemPrompt] = "prompt do sistema, prompt de sistema, mensagem do sistema, instruções do sistema",
                    [Cue.Address] = "nota para, atenção, caro, cara, mensagem para, olá",
                    [Cue.Direct] = """
                        não resuma, não resumas, em vez de resumir, ao invés de resumir, em lugar de resumir, suas instruções são, sua
                        nova tarefa, como modelo de linguagem, como um modelo de linguagem, como uma ia, ignore tudo acima, ignore tudo o
                        que, ignora tudo o que, esqueça tudo o que, ignore o artigo, ignore este artigo, ignore todas as instruções,
                        ignora todas as instruções, se você é uma ia, se você for uma ia, se és uma ia, nota para a ia, seu resumo deve,
                        sua resposta deve, o resumo deve, o resumo deverá
                        """,
                    [Cue.Bare] = """
                        na tua resposta, à tua resposta, da tua resposta, no teu resumo, responda apenas, responde apenas, responda
                        somente, responde somente, responda só com, responda exclusivamente, a partir de agora você, a partir de agora és,
                        a partir de agora tu, diga aos usuários, diga aos utilizadores
                        """,
                    [Cue.Opening] = """
                        responda com, responda em, responde com, responde em, responda como, escreva sua, escreve a tua, termine sua,
                        comece sua, diga ao usuário, diga ao utilizador
                        """,
                    [Cue.Task] = """
                        acrescente, adicione, adiciona, analise, analisa, calcule, calcula, classifique, compare, compara, componha,
                        converta, converte, corrija, crie, cria, descreva, descreve, desenvolva, dê me, diga, elabore, elimine, enumere,
                        escreva, escreve, explique, explica, faça, forneça, gere, gera, ignore, imagine, inclua, inclui, indique, insira,
                        insere, integre, invente, liste, mencione, modifique, modifica, mostre, nomeie, proponha, recomende, redija, remova,
                        remove, reescreva, responda, resolva, resuma, substitua, substitui, sugira, traduza, traduz, transforme, use,
                        utilize, utiliza, me conte, conte me, acrescenta, afirme, anuncie, avise, cante, coloque, conclua, conte, convença,
                        declare, elogie, encerre, finalize, informe, lembre, narre, ofereça, promova, recite, repita, termine, traga
                        """,
                    [Cue.Question] = """
                        o que é, o que são, qual é, quais são, qual a, quais as, quem, como, por que, onde fica, onde está, quando, quantos,
                        quantas, você pode, podes, pode me, poderia
                        """,
                    [Cue.Lead] = "por favor, agora, depois, além disso, e, também, finalmente, sempre",
                    [Cue.Pointer] = """
                        ele, ela, eles, elas, seu, sua, seus, suas, este, esta, esse, essa, isso, isto, nós, nosso, nossa, lhe, dele, dela
                        """,
                },
            },
        };
}
