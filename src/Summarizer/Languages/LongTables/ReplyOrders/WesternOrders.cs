namespace Summarizer.Languages.LongTables.ReplyOrders;

/// <summary>English, the Romance languages, Greek.</summary>
internal static class WesternOrders
{
    public static IReadOnlyList<InjectionPhrases> All { get; } =
    [
        ReplyOrderWords.Of(
            "en",
            "you, your, yours, yourself",
            """
            write, put, place, add, append, insert, include, mention, note, state, say, report, open, begin, start, end, close, finish,
            conclude, use, give, lead, slip, noting, mentioning, wrap up, sign off, preface, headline, title, quote, repeat, speak, talk,
            treat, consider, present, portray, depict, describe, frame, announce, publish, issue, circulate, work in, work into,
            round off, inform, tell
            """,
            """
            text, piece, write up, note, summary, headline, title, sentence, sentences, line, lines, paragraph, words, phrase, answer,
            reply, response, message, digest, recap, post, what you write, whatever you write, at the top, at the start, at the beginning,
            at the end, at the bottom, at the close, at the outset, at the very, in closing, the opening, the closing, main news,
            main story, top story, lead story, short version, your readers, readers, the following
            """,
            """
            please, kindly, could you, can you, would you, will you, do not forget, don't forget, remember to, be sure to, make sure,
            be so kind, be sure that, be so good, you are to, you will, you must, you shall, would you be so kind, from now on,
            from here on, whoever is, whoever
            """,
            """
            stop, set aside, put aside, leave, drop, abandon, forget, ignore, disregard, skip, halt, quit, cease, never mind,
            pay no heed to, pay no attention to, discard
            """,
            """
            your task, your job, your work, your assignment, your orders, your duties, what you were told, what you were asked,
            what you have been told, what you have been asked, what you are doing, everything above, everything so far, all of the above,
            the above, everything before, what came before, summarizing, summarising, everything, all that, all this
            """,
            "change, replace, alter, swap, modify, correct, turn, adjust, rewrite, redo, rework, twist",
            """
            number, numbers, figure, figures, total, count, amount, sum, weight, height, length, age, price, cost, date, year, name,
            names, score, result, percentage, share, outcome, ending, winner
            """
        ),
        ReplyOrderWords.Of(
            "fr",
            "tu, te, toi, ton, ta, tes, t'es, vous, votre, vos",
            """
            écris, écrivez, mets, mettez, place, placez, ajoute, ajoutez, insère, insérez, inclus, incluez, mentionne, mentionnez, note,
            notez, précise, précisez, préciser, indique, indiquez, indiquer, signale, signalez, signaler, dis, dites, rapporte, rapportez,
            ouvre, ouvrez, ouvrir, commence, commencez, commencer, débute, débutez, débuter, termine, terminez, terminer, finis, finissez,
            conclus, concluez, conclure, achève, achevez, clos, ferme, fermez, utilise, utilisez, reprends, reprenez, mentionner, ajouter,
            écrire, mettre, glisse, glissez, intitule, intitulez, titre, titrez, parle, parlez, parler, considère, considérez, traite,
            traitez, présente, présentez, présenteras, présenterez, décris, décrivez, dépeins, annonce, annoncez, diffuse, diffusez,
            publie, publiez, fais savoir, faites savoir, mentionneras, écriras, diras, ajouteras, commenceras, termineras, concluras,
            mettras, souhaite, souhaitez
            """,
            """
            texte, papier, note, résumé, titre, sous titre, phrase, phrases, ligne, paragraphe, mots, termes, réponse, message, synthèse,
            billet, rédaction, en tête, en premier, en ouverture, en introduction, en conclusion, en préambule, au début, au tout début,
            à la fin, pour finir, pour conclure, d'entrée, dès la première, information principale, nouvelle principale, sujet principal,
            version courte, version abrégée, tes lecteurs, lecteurs, ce qui suit, lecture
            """,
            """
            s'il te plaît, s'il vous plaît, peux tu, pouvez vous, pourrais tu, pourriez vous, veuillez, merci de, n'oublie pas,
            n'oubliez pas, prière de, pense à, pensez à, aurais tu la, auriez vous la, tu voudras bien, toi qui, vous qui, celui qui,
            quiconque, à partir de maintenant, désormais, dorénavant
            """,
            """
            arrête, arrêtez, cesse, cessez, laisse, laissez, laisse tomber, laissez tomber, abandonne, abandonnez, oublie, oubliez,
            ignore, ignorez, interromps, interrompez, quitte, suspends, mets de côté, ne tiens pas compte, ne tenez pas compte, écarte
            """,
            """
            ton travail, votre travail, ta tâche, votre tâche, ta mission, votre mission, ce que l'on t'a, ce qu'on t'a,
            ce que l'on vous a, ce qu'on vous a, ce qui t'a été, ce qui précède, tout ce qui précède, les lignes précédentes,
            ce que tu fais, de résumer, tes ordres, tout, tout cela, tout ça, tout en plan
            """,
            """
            change, changez, remplace, remplacez, modifie, modifiez, corrige, corrigez, rectifie, transforme, transformez, refais,
            refaites, réécris, réécrivez, arrange
            """,
            """
            nombre, chiffre, chiffres, total, montant, somme, poids, taille, âge, prix, coût, date, année, nom, noms, score, résultat,
            pourcentage, issue, vainqueur, fin
            """
        ),
        ReplyOrderWords.Of(
            "es",
            "tú, tu, tus, ti, contigo, te, usted, ustedes, vosotros, vuestro, vuestra",
            """
            escribe, escriba, pon, ponga, poner, coloca, coloque, añade, añada, añadir, agrega, agregue, inserta, inserte, incluye,
            incluya, incluir, menciona, mencione, mencionar, anota, anote, apunta, señala, señale, señalar, indica, indique, indicar, di,
            diga, decir, comunica, comunique, informa, informe, abre, abra, abrir, empieza, empiece, empezar, comienza, comience,
            comenzar, termina, termine, terminar, cierra, cierre, cerrar, concluye, concluya, concluir, finaliza, finalice, remata,
            remate, acaba, acabe, usa, use, utiliza, utilice, titula, titule, encabeza, encabece, escribir, repite, repita, habla, hable,
            trata, trate, considera, considere, presenta, presente, presentarás, describe, describa, pinta, anuncia, anuncie, difunde,
            difunda, publica, publique, lanza, lance, cuela, cuele, mencionarás, escribirás, dirás, añadirás, empezarás, terminarás,
            pondrás, despedirte, despídete, desea, haz saber
            """,
            """
            texto, escrito, nota, resumen, titular, título, encabezado, frase, frases, oración, línea, párrafo, palabras, términos,
            respuesta, mensaje, síntesis, redacción, al inicio, al principio, al comienzo, al final, de entrada, en primer lugar,
            para terminar, para acabar, como cierre, como apertura, como colofón, noticia principal, tema principal, versión corta,
            versión breve, versión abreviada, tus lectores, lectores, lo siguiente
            """,
            """
            por favor, puedes, podrías, puede usted, podría usted, podría, serías tan, no olvides, no olvide, se ruega, recuerda,
            recuerde, asegúrate de, asegúrese de, tendrías la amabilidad, tendría la amabilidad, quien maneje, quien trabaje, quienquiera,
            a partir de ahora, de aquí en adelante, desde ahora, en adelante
            """,
            """
            para ya, para de, pare ya, pare de, detén, detente, deténgase, deja, deje, abandona, abandone, olvida, olvide, ignora, ignore,
            suspende, suspenda, interrumpe, interrumpa, no hagas caso, no haga caso, no tengas en cuenta, no tenga en cuenta, omite,
            descarta, prescinde, déjalo, déjelo, olvídalo, olvídelo
            """,
            """
            tu tarea, su tarea, tu trabajo, tu labor, tu misión, tu cometido, lo anterior, lo que te, lo que se te, todo lo anterior,
            lo dicho, lo de antes, de resumir, tus órdenes, lo que estás haciendo, todo, todo esto, todo eso
            """,
            """
            cambia, cambie, reemplaza, reemplace, sustituye, sustituya, modifica, modifique, corrige, corrija, altera, altere, rehaz,
            rehaga, reescribe, reescriba
            """,
            """
            número, cifra, cifras, total, cantidad, suma, peso, edad, precio, coste, costo, fecha, año, nombre, nombres, resultado,
            porcentaje, desenlace, ganador, final
            """
        ),
        ReplyOrderWords.Of(
            "pt",
            "você, vocês, tu, te, ti, teu, tua, teus, tuas, contigo",
            """
            escreva, escreve, escrever, ponha, põe, pôr, coloque, coloca, colocar, acrescente, acrescenta, acrescentar, adicione,
            adiciona, insira, insere, inclua, inclui, incluir, mencione, menciona, mencionar, anote, anota, indique, indica, indicar,
            diga, diz, dizer, informe, informa, abra, abre, abrir, comece, começa, começar, inicie, inicia, iniciar, termine, termina,
            terminar, encerre, encerra, encerrar, feche, fecha, fechar, conclua, conclui, concluir, finalize, finaliza, use, usa, utilize,
            repita, fale, fala, falar, considere, considera, trate, trata, apresente, apresenta, apresentarás, descreva, descreve,
            anuncie, anuncia, publique, publica, divulgue, divulga, faça saber
            """,
            """
            texto, nota, resumo, título, manchete, frase, frases, linha, parágrafo, palavras, termos, resposta, mensagem, síntese,
            redação, no início, no começo, no princípio, no fim, no final, ao final, em primeiro lugar, para terminar, como fecho,
            como abertura, notícia principal, versão curta, versão breve, teus leitores, seus leitores, leitores, o seguinte
            """,
            """
            por favor, podes, pode, poderia, poderias, você pode, não esqueça, não te esqueças, lembre se de, certifique se de,
            faça o favor, teria a gentileza, terias a gentileza, quem quer que, a partir de agora, daqui em diante, de agora em diante
            """,
            """
            pare de, pare já, para de, para já, deixe, deixa, abandone, abandona, esqueça, esquece, ignore, ignora, interrompa,
            interrompe, suspenda, desconsidere, não leve em conta, não faça caso, não ligue, largue
            """,
            """
            sua tarefa, tua tarefa, seu trabalho, teu trabalho, sua missão, o que lhe, o que te, o que foi dito, o anterior, tudo acima,
            tudo o que, de resumir, suas ordens, o que está fazendo, tudo, tudo isso
            """,
            """
            mude, muda, altere, altera, troque, troca, substitua, substitui, modifique, modifica, corrija, corrige, refaça, refaz,
            reescreva, reescreve
            """,
            """
            número, números, cifra, total, quantidade, soma, peso, idade, preço, custo, data, ano, nome, nomes, resultado, placar,
            percentagem, desfecho, vencedor, final
            """
        ),
        ReplyOrderWords.Of(
            "it",
            "tu, te, ti, tuo, tua, tuoi, tue, voi, vostro, vostra",
            """
            scrivi, scriva, scrivere, metti, metta, mettere, poni, aggiungi, aggiunga, aggiungere, inserisci, inserisca, inserire,
            includi, includa, cita, citi, menziona, menzioni, menzionare, annota, annoti, indica, indichi, indicare, di', dica, riporta,
            riporti, comunica, comunichi, apri, apra, aprire, inizia, inizi, iniziare, comincia, cominci, cominciare, termina, termini,
            terminare, finisci, finisca, finire, chiudi, chiuda, chiudere, concludi, concluda, concludere, usa, usi, utilizza, utilizzi,
            intitola, intitoli, ripeti, ripeta, parla, parli, parlare, considera, consideri, tratta, tratti, presenta, presenti,
            presenterai, descrivi, descriva, annuncia, annunci, pubblica, pubblichi, diffondi, diffonda, fai sapere, faccia sapere,
            menzionerai, scriverai, dirai, aggiungerai
            """,
            """
            testo, pezzo, scritto, nota, riassunto, sintesi, titolo, frase, frasi, riga, paragrafo, parole, termini, risposta, messaggio,
            all'inizio, in apertura, in testa, in cima, alla fine, in fondo, in chiusura, in conclusione, per finire, per concludere,
            come prima, notizia principale, versione breve, versione corta, tuoi lettori, lettori, quanto segue
            """,
            """
            per favore, per piacere, per cortesia, puoi, potresti, può, potrebbe, non dimenticare, non dimentichi, ricordati di,
            si ricordi di, assicurati di, si prega di, avresti la gentilezza, avrebbe la gentilezza, chiunque, tu che, d'ora in poi,
            d'ora in avanti, da qui in poi
            """,
            """
            ferma, fermati, si fermi, smetti, smetta, lascia, lasci, lascia perdere, abbandona, abbandoni, dimentica, dimentichi, ignora,
            ignori, interrompi, interrompa, sospendi, metti da parte, non tenere conto, non tener conto, non badare, tralascia
            """,
            """
            il tuo compito, il suo compito, il tuo lavoro, la tua mansione, quanto sopra, quanto precede, tutto ciò che, quello che ti,
            ciò che ti, quanto ti, di riassumere, i tuoi ordini, quanto detto, tutto, tutto questo
            """,
            """
            cambia, cambi, sostituisci, sostituisca, modifica, modifichi, correggi, corregga, altera, muta, trasforma, rifai, rifaccia,
            riscrivi, riscriva
            """,
            """
            numero, numeri, cifra, cifre, totale, importo, somma, peso, altezza, età, prezzo, costo, data, anno, nome, nomi, risultato,
            percentuale, esito, vincitore, finale
            """
        ),
        ReplyOrderWords.Of(
            "ro",
            "tu, tine, ție, tău, ta, tale, tăi, voi, dumneavoastră, vostru, voastră",
            """
            scrie, scrieți, pune, puneți, să pui, să puneți, adaugă, adăugați, să adaugi, inserează, inserați, include, includeți,
            menționează, menționați, să menționezi, să menționați, notează, notați, precizează, precizați, să precizezi, spune, spuneți,
            să spui, anunță, anunțați, raportează, deschide, deschideți, începe, începeți, să începi, încheie, încheiați, să închei,
            termină, terminați, închide, folosește, folosiți, intitulează, repetă, vorbește, vorbiți, consideră, considerați, tratează,
            tratați, prezintă, prezentați, descrie, descrieți, publică, publicați, difuzează
            """,
            """
            text*, nota, notă, rezumat*, titlu*, titlul*, propoziți*, fraz*, rând, rândul, paragraf*, cuvinte*, răspuns*, mesaj*, sinteza,
            la început*, la sfârșit*, la final*, la încheiere, în încheiere, în deschidere, în primul rând, știrea principală,
            versiunea scurtă, cititorii, cele ce urmează
            """,
            """
            te rog, vă rog, poți, puteți, ai putea, ați putea, nu uita, nu uitați, amintește ți, asigură te, ai fi amabil, ați fi amabil,
            oricine, de acum înainte, de acum încolo
            """,
            """
            oprește*, opriți, lasă, lăsați, abandonează, abandonați, uită, uitați, ignoră, ignorați, întrerupe, renunță, nu ține cont,
            nu țineți cont, nu lua în seamă
            """,
            """
            sarcina ta, munca ta, treaba ta, misiunea ta, ce ți s a, ce ți-a fost, ceea ce ți, cele de mai sus, tot ce, cele spuse,
            de rezumat, ordinele tale, totul, toate
            """,
            """
            schimbă, schimbați, înlocuiește, înlocuiți, modifică, modificați, corectează, transformă, refă, refaceți, rescrie, rescrieți
            """,
            """
            număr*, cifra, cifrele, totalul, suma, greutatea, vârsta, prețul, costul, data, anul, numele, scorul, rezultatul, procentul,
            deznodământul, câștigătorul
            """
        ),
        ReplyOrderWords.Of(
            "el",
            "εσύ, σου, σένα, εσένα, εσείς, σας",
            """
            γράψε, γράψτε, να γράψεις, να γράψετε, βάλε, βάλτε, να βάλεις, να βάλετε, πρόσθεσε, προσθέστε, να προσθέσεις, να προσθέσετε,
            ανάφερε, αναφέρετε, να αναφέρεις, να αναφέρετε, σημείωσε, σημειώστε, πες, πείτε, ανακοίνωσε, ανακοινώστε, άνοιξε, ανοίξτε,
            άρχισε, αρχίστε, ξεκίνα, ξεκίνησε, ξεκινήστε, τελείωσε, τελειώστε, κλείσε, κλείστε, ολοκλήρωσε, ολοκληρώστε, χρησιμοποίησε,
            χρησιμοποιήστε, επανάλαβε, μίλα, μιλήστε, θεώρησε, θεωρήστε, παρουσίασε, παρουσιάστε, περίγραψε, περιγράψτε, δημοσίευσε,
            δημοσιεύστε
            """,
            """
            κείμενο, κειμένου, κείμενό, σημείωμα, περίληψη, περίληψής, τίτλος, τίτλο, τίτλου, πρόταση, φράση, γραμμή, παράγραφο, λόγια,
            λέξεις, απάντηση, απάντησή, μήνυμα, μήνυμά, στην αρχή, στο τέλος, στην κορυφή, κλείνοντας, ξεκινώντας, αρχικά, κύρια είδηση,
            σύντομη έκδοση, αναγνώστες σου, αναγνώστες, τα ακόλουθα
            """,
            """
            παρακαλώ, σε παρακαλώ, σας παρακαλώ, μπορείς, μπορείτε, θα μπορούσες, θα μπορούσατε, μην ξεχάσεις, μην ξεχάσετε, φρόντισε,
            φροντίστε, θα είχες την καλοσύνη, θα είχατε την καλοσύνη, όποιος, από τώρα, από δω και πέρα, στο εξής
            """,
            """
            σταμάτα, σταμάτησε, σταματήστε, άφησε, αφήστε, παράτα, παρατήστε, ξέχασε, ξεχάστε, ξέχνα, αγνόησε, αγνοήστε, διάκοψε,
            διακόψτε, μη λάβεις υπόψη, μη λάβετε υπόψη, εγκατάλειψε
            """,
            """
            την εργασία σου, την εργασία σας, τη δουλειά σου, την αποστολή σου, το έργο σου, ό τι σου, όσα σου, όσα σας, τα παραπάνω,
            τα προηγούμενα, τις εντολές σου, όλα όσα, τα πάντα, όλα
            """,
            """
            άλλαξε, αλλάξτε, αντικατάστησε, αντικαταστήστε, τροποποίησε, τροποποιήστε, διόρθωσε, διορθώστε, μετάτρεψε, ξαναγράψε,
            ξαναγράψτε
            """,
            """
            αριθμό, αριθμός, νούμερο, σύνολο, ποσό, βάρος, ηλικία, τιμή, κόστος, ημερομηνία, έτος, όνομα, ονόματα, σκορ, αποτέλεσμα,
            ποσοστό, έκβαση, νικητή
            """
        ),
    ];
}
