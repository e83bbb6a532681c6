namespace Summarizer.PromptInjection.Words;

/// <summary>Phrases that address a model in French, Spanish, Portuguese and Italian.</summary>
internal static class RomanceInjectionWords
{
    public static InjectionWords French { get; } =
        new("fr")
        {
            Phrases = new Dictionary<Cue, string>
            {
                [Cue.Ignore] = """
                    ignore, ignorez, ignorer, oublie, oubliez, oublier, néglige, négligez, ne tiens pas compte, ne tenez pas compte, ne
                    tenez aucun compte, fais abstraction, faites abstraction, contourne, contournez, outrepasse, outrepassez, ne suis
                    plus, ne suivez plus, ne suis pas, ne suivez pas, laisse tomber, laissez tomber, laisse de côté, mets de côté
                    """,
                [Cue.Earlier] = "précédent*, antérieur*, ci dessus, tes, vos, plus haut, initiales, d'origine, système, reçues",
                [Cue.Instructions] = """
                    instruction*, consigne, consignes, directive*, règles, prompt, prompts, commandes, tout ce qui précède
                    """,
                [Cue.Your] = "ta, ton, votre, tes, vos",
                [Cue.Answer] = "réponse, réponses, sortie, résumé, message",
                [Cue.YouAre] = "tu es, vous êtes, agis comme, agissez comme, agis en tant, fais comme si tu, comporte toi comme",
                [Cue.Model] = """
                    ia, chatgpt, gpt*, chatbot, modèle de langage, modèle de langue, llm, assistant, intelligence artificielle
                    """,
                [Cue.SystemPrompt] = "prompt système, invite système, message système, instructions système",
                [Cue.YourAnswer] = "dans le résumé, du résumé, au résumé",
                [Cue.Address] = "note pour, attention, cher, chère, à l'attention de, message pour, bonjour, hé",
                [Cue.Direct] = """
                    ne résume pas, ne résumez pas, au lieu de résumer, plutôt que de résumer, au lieu d'un résumé, tes instructions sont,
                    en tant que modèle de langage, en tant qu'ia, en tant qu'assistant ia, ignore tout ce qui précède,
                    ignorez tout ce qui précède, oublie tout ce qui précède, oubliez tout ce qui précède, ignore l'article,
                    ignorez l'article, ignore cet article, ignore toutes les instructions, ignorez toutes les instructions, si tu es une ia,
                    si vous êtes une ia, si tu es un modèle, si vous êtes un modèle, note à l'ia, ton résumé doit, votre résumé doit,
                    le résumé doit, le résumé devra
                    """,
                [Cue.Bare] = """
                    dans ta réponse, dans votre réponse, dans tes réponses, dans vos réponses, à ta réponse, à votre réponse, de ta réponse,
                    de votre réponse, dans ton résumé, dans votre résumé, à ton résumé, à votre résumé, ta réponse doit, votre réponse doit,
                    réponds uniquement, répondez uniquement, réponds seulement, répondez seulement, ne réponds que, ne répondez que, réponds
                    exclusivement, dans ton message, à partir de maintenant tu, à partir de maintenant vous, désormais tu es, dis aux
                    utilisateurs, dites aux utilisateurs
                    """,
                [Cue.Opening] = """
                    réponds en, réponds par, réponds avec, répondez en, répondez par, répondez avec, réponds à, réponds comme, écris ta,
                    termine ta, commence ta, dis à l'utilisateur
                    """,
                [Cue.Task] = """
                    ajoute, ajoutez, analyse, analysez, calcule, calculez, classe, classez, compare, comparez, compose, composez,
                    convertis, convertissez, corrige, corrigez, crée, créez, décris, décrivez, développe, donne, donnez, dresse,
                    dressez, écris, écrivez, énumère, énumérez, explique, expliquez, fais, génère, générez, ignore, ignorez, imagine,
                    imaginez, inclus, incluez, indique, indiquez, insère, insérez, intègre, intégrez, invente, inventez, mélange,
                    mentionne, mentionnez, modifie, modifiez, oublie, propose, proposez, raconte, recommande, recommandez, rédige,
                    rédigez, remplace, remplacez, réécris, réponds, répondez, résous, résume, résumez, suggère, suggérez, supprime,
                    supprimez, traduis, traduisez, transforme, trouve, trouvez, utilise, utilisez, nomme, dis, dites, qualifie, mets,
                    mettez, accole, accolez, achève, achevez, annonce que, annoncez que, ajoute y, chantez, citez, concluez, conseille,
                    conseillez, convaincs, déclare que, déclarez que, dis que, encourage, encouragez, félicite, finissez, glisse,
                    glissez, glorifie, juxtapose, listez, rappelez, récite, récitez, répétez, termine, terminez, vante, vantez, donne
                    moi, parlez, persuade
                    """,
                [Cue.Question] = """
                    qu'est ce que, qu'est ce qu'un, quel est, quelle est, quels sont, quelles sont, qui a, qui est, comment, pourquoi,
                    où se, où est, combien de, peux tu, pouvez vous, pourrais tu, pourriez vous, quand a, quand est
                    """,
                [Cue.Lead] = """
                    s'il te plaît, s'il vous plaît, veuillez, maintenant, ensuite, puis, enfin, et, aussi, toujours, désormais
                    """,
                [Cue.Pointer] = """
                    il, elle, ils, elles, on, nous, notre, nos, ce, cet, cette, ces, leur, leurs, lui, son, sa, ses, t il, t elle, ça
                    """,
            },
        };

    public static InjectionWords Spanish { get; } =
        new("es")
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
                    responde con, responde en, responda con, responda en, responde como, contesta con, contesta en, escribe tu, termina tu,
                    empieza tu, dile al usuario
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
                    qué es, qué son, cuál es, cuáles son, quién, quiénes, cómo, por qué, dónde está, cuándo, cuánto*, puedes, podrías, puede
                    usted, qué significa
                    """,
                [Cue.Lead] = "por favor, ahora, luego, después, además, y, también, finalmente, siempre",
                [Cue.Pointer] = """
                    él, ella, ellos, ellas, su, sus, este, esta, estos, estas, ese, esa, eso, esto, nosotros, nuestro, nuestra, le, les, lo
                    """,
            },
        };

    public static InjectionWords Portuguese { get; } =
        new("pt")
        {
            Phrases = new Dictionary<Cue, string>
            {
                [Cue.Ignore] = """
                    ignora, ignore, ignorem, ignorar, esquece, esqueça, esquecer, desconsidere, desconsidera, desconsiderar, descarte, não
                    leve em conta, não siga, não sigas
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
                    não resuma, não resumas, em vez de resumir, ao invés de resumir, em lugar de resumir, suas instruções são, sua nova
                    tarefa, como modelo de linguagem, como um modelo de linguagem, como uma ia, ignore tudo acima, ignore tudo o que, ignora
                    tudo o que, esqueça tudo o que, ignore o artigo, ignore este artigo, ignore todas as instruções, ignora todas as
                    instruções, se você é uma ia, se você for uma ia, se és uma ia, nota para a ia, seu resumo deve, sua resposta deve, o
                    resumo deve, o resumo deverá
                    """,
                [Cue.Bare] = """
                    na tua resposta, à tua resposta, da tua resposta, no teu resumo, responda apenas, responde apenas, responda somente,
                    responde somente, responda só com, responda exclusivamente, a partir de agora você, a partir de agora és, a partir de
                    agora tu, diga aos usuários, diga aos utilizadores
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
        };

    public static InjectionWords Italian { get; } =
        new("it")
        {
            Phrases = new Dictionary<Cue, string>
            {
                [Cue.Ignore] = """
                    ignora, ignori, ignorate, ignorare, dimentica, dimentichi, dimenticate, dimenticare, trascura, tralascia, non tenere
                    conto, non tener conto, non seguire, scarta
                    """,
                [Cue.Earlier] = "precedent*, tue, di sopra, sopra, anteriori, originali, iniziali, di sistema, ricevute",
                [Cue.Instructions] = "istruzion*, indicazioni, direttive, regole, prompt, comandi, tutto quanto sopra",
                [Cue.Your] = "tua, tuo, tue",
                [Cue.Answer] = "risposta, risposte, output, riassunto, sintesi, messaggio",
                [Cue.YourAnswer] = "sua risposta, vostra risposta, suo riassunto, la risposta, nel riassunto, del riassunto",
                [Cue.YouAre] = """
                    tu sei, ora sei, adesso sei, sei un, sei una, sei ora, lei è un, lei è una, agisci come, comportati come,
                    fingi di essere
                    """,
                [Cue.Model] = """
                    ia, ai, chatgpt, gpt*, chatbot, modello linguistico, modello di linguaggio, llm, assistente, intelligenza artificiale
                    """,
                [Cue.SystemPrompt] = "prompt di sistema, messaggio di sistema, istruzioni di sistema",
                [Cue.Address] = "nota per, attenzione, caro, cara, messaggio per, ciao",
                [Cue.Direct] = """
                    non riassumere, invece di riassumere, anziché riassumere, al posto di riassumere, le tue istruzioni sono,
                    il tuo nuovo compito, come modello linguistico, in quanto modello linguistico, in quanto ia, ignora tutto ciò,
                    ignora tutto quanto, dimentica tutto ciò, dimentica tutto quanto, ignora l'articolo, ignora questo articolo,
                    ignora tutte le istruzioni, se sei un'ia, se sei un modello, se sei un assistente, nota per l'ia, il tuo riassunto deve,
                    il riassunto deve, il riassunto dovrà
                    """,
                [Cue.Bare] = """
                    nella tua risposta, nelle tue risposte, alla tua risposta, della tua risposta, nel tuo riassunto, al tuo riassunto,
                    nel tuo messaggio, la tua risposta deve, rispondi solo, rispondi soltanto, rispondi unicamente, rispondi esclusivamente,
                    d'ora in poi sei, da ora in poi sei, da adesso sei, d'ora in poi parla, di' agli utenti
                    """,
                [Cue.Opening] = """
                    rispondi con, rispondi in, rispondi come, risponda con, scrivi la tua, termina la tua, inizia la tua, di' all'utente
                    """,
                [Cue.Task] = """
                    aggiungi, aggiunga, analizza, calcola, classifica, combina, componi, confronta, converti, correggi, crea, dammi,
                    descrivi, descriva, dimentica, dimmi, elenca, elabora, elimina, fornisci, fornisca, genera, ignora, immagina, includi,
                    includa, indica, inserisci, inserisca, integra, inventa, menziona, modifica, mostra, nomina, proponi, raccomanda,
                    racconta, redigi, rimuovi, riscrivi, rispondi, riassumi, risolvi, scrivi, scriva, sostituisci, spiega, spieghi,
                    spiegami, suggerisci, sviluppa, traduci, traduca, trasforma, utilizza
                    """,
                [Cue.Question] = """
                    che cos'è, che cosa è, cosa è, cos'è, cosa sono, qual è, quali sono, chi, come, perché, dove si trova, quando, quanti,
                    quante, puoi, potresti, può
                    """,
                [Cue.Lead] = "per favore, per piacere, ora, adesso, poi, inoltre, e, anche, infine, sempre",
                [Cue.Pointer] = """
                    lui, lei, loro, egli, ella, essi, suo, sua, suoi, sue, questo, questa, questi, queste, quello, quella, noi, nostro,
                    nostra, ciò
                    """,
            },
        };
}
