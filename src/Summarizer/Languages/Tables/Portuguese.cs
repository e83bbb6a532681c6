using static Summarizer.Languages.WordList;

namespace Summarizer.Languages.Tables;

/// <summary>The word lists of Portuguese, written by hand.</summary>
internal static class PortugueseTable
{
    public static Language Language { get; } =
        new()
        {
            Tag = "pt",

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

            ReportingVerbs = Words(
                """
                disse diz dizem disseram dizia afirmou afirma afirmam afirmaram declarou declara declararam explicou explica acrescentou
                acrescenta ressaltou ressalta destacou destaca informou informa escreveu escreve perguntou pergunta respondeu responde
                contou conta comentou comenta lembrou lembra admitiu admite garantiu garante defendeu defende sublinhou sublinha frisou
                frisa avaliou avalia alertou alerta criticou critica concluiu conclui completou completa revelou reforçou reforça
                assegurou negou anunciou segundo
                """
            ),

            Prepositions = Words(
                """
                a ante após até com contra de desde em entre para perante por sem sob sobre ao aos à às do da dos das no na nos nas pelo
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

            IndefiniteWords = Words(
                """
                um uma alguém ninguém outro outra outros outras alguns algumas vários várias muitos muitas
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
                """
            ),

            Calendar = """
                janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
                | segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo
                """,

            Numbers = """
                0 zero? 1 um? uma? 2 dois duas ambos? ambas? 3 três 4 quatro 5 cinco 6 seis 7 sete 8 oito 9 nove 10 dez dezena? 11 onze 12
                doze dúzia? 13 treze 14 catorze quatorze 15 quinze 16 dezesseis dezasseis 17 dezessete dezassete 18 dezoito 19 dezenove
                dezanove 20 vinte 30 trinta 40 quarenta 50 cinquenta 60 sessenta 70 setenta 80 oitenta 90 noventa 100 cem cento centenas?
                1000 mil milhares? 1000000 milhão milhões 1000000000 bilhão bilhões 1000000000000 trilhão trilhões #1 primeiro? primeira?
                #2 segundo? segunda? #3 terceiro terceira #4 quarto? quarta? #5 quinto? quinta? #6 sexto sexta? #7 sétimo sétima #8 oitavo
                oitava #9 nono nona #10 décimo décima
                """,

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
