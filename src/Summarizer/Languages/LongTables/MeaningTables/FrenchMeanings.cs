namespace Summarizer.Languages.LongTables.MeaningTables;

/// <summary>French words by meaning, written by hand. <see cref="Meanings"/> explains the format.</summary>
internal static class FrenchMeanings
{
    public static Meanings Table { get; } =
        new(Opposites, Kinds)
        {
            StemRules = Meanings.Rules(
                """
                s> x> e> es> er> ent> ons> ez> ait> aient> ant> ante> ants> antes> a> ai> as> ee> ees> era> eront> erait> eraient> erent>
                ir> i> it> is> ie> ies> issent> issait> issant> ira> iront> irait> iraient> irent> re> ra> ront> rait> raient> rent> u>
                ue> ues> us> urent> aux>al ale>al ales>al elle>el elles>el eux> euse> euses> eur> eurs> ment> ement> ements> ation>
                ations> ition> ion> ions> eture> ure> ures> age> ages> eait> eant>
                """
            ),
            Elided = WordList.Words("l d n s j m t c qu jusqu lorsqu puisqu quoiqu"),
            WithoutWords = new("sans"),
            Negations = new("ne n aucun aucune sans ni"),
            HalfNegations = new("ne n"),
            NegationCompletions = new("pas plus jamais rien personne aucun aucune guère nul nulle point ni nullement aucunement"),
            RepeatedNegations = new("aucun aucune ni"),
            Limits = new("que qu seulement uniquement"),
            VerbLinks = new("de d à a y en le la les l se s"),
            Infinitives = new(["er", "ir", "re"]),
            Agents = WordList.Words("par"),
            PassiveWords = WordList.Words("été être est sont fut furent était étaient sera seront"),
            MutualVerbs = new("rencontr* affront* croise* épous* rejoi* rejoint*"),
            Auxiliaries = new(
                """
                malgré après très déjà même plutôt ainsi cela sera seront serait seraient serai soit soient fut furent fût était étaient
                étant été avait avaient aura auront aurait auraient ait aient ayant eu eut eurent peut peuvent pouvait pouvaient pu pourra
                pourront pourrait pourraient pouvoir puisse puissent doit doivent devait devaient devra devront devrait devraient va vont
                allait allaient fait font faisait fera feront vient viennent veut veulent voulait voulaient voulu sont ont a
                """
            ),
            NegativePrefixes = ["in", "im", "ir", "il", "non", "anti"],
            TimeLimits = new("avant"),
            Reversals = new(
                """
                non nul nulle pas jamais rien personne guère seul seule seuls seules seulement uniquement exclusivement sauf
                excepté hors malgré faute loin avant jusque jusqu difficil* peine presque peu moins rare* impossible* improbable*
                incapable* inutile* absen* manqu* privé* dépourv* échou* échec* rat* perd* perte* fin finie* fini finis termin*
                cess* suspen* arrêt* interromp* interruption* évit* empêch* interdi* interdic* prohib* abandonn* renonc* refus*
                rejet* exclu* exclusion* écart* annul* stopp* dément* nie nient nié niée nier niait contest* récus* réfut* oppos*
                limit* repouss* report* retard* bloqu* ferm* vide* disparu* dispar* supprim* suppression* retir* retrait* zéro
                épargn* indemne* libr* acquitt* relax* blanchi* innocent* intact* échapp* ignor* inconn* ailleurs plutôt autre
                sinon davantage dout* imprévu* insuffis* irré* illégal* invalid* gratuit* exempt* exonér* dispens* silenc* tais*
                tait tu muet* muette* inchang* maint* stable* rest* demeur* gard* conserv* encore toujours trêve boud* délais*
                sacrifi* sépar* quitt* lâch* laiss* défav* contraire* contrairement attend* attent* méconn* tard* gel gelé gelée
                geler prématur* incert* flou* mystère* intégralité préserv* sauv* terme oubli* hésit* omis omise omet omettent
                omettre néglig*
                """
            ),
            All = new("tous toutes toute chaque chacun chacune totalité intégralité entier entière intégralement"),
            Some = new(
                """
                certains certaines quelques plusieurs partie parties part plupart majorité minorité moitié tiers quart dizaine dizaines
                centaine centaines beaucoup nombreux nombreuses nombre divers diverses presque quasi autres peu maint maints partiellement
                essentiel pas un deux trois quatre cinq six sept huit neuf dix vingt
                """
            ),
            Possible = new(
                """
                pourra pourrai* peut peuvent pourrait pourraient possible* possibilité* possiblement éventuel* probable*
                probablement devrai* devrait devraient doit doivent souhait* veut veulent voud* espèr* esper* espér* envisag*
                étudi* propos* projet* prévoi* prév* pense pensent comptent compte compter entend entendent hypothèse* soupçonn*
                présum* supposé* supposée* si condition* risqu* menac* cherch* tent* essai* essay* demand* réclam* appel* viser
                vise visent ambitionn* être exclu* exclut serait seraient aurait auraient semble* sembl* selon craign* crain*
                redout* promet* promis* promess* réfléchit réfléchissent songe songent examine examinent
                """
            ),
            Presumably = new("probablement peut-être vraisemblablement éventuellement sans_doute possiblement"),
            Drafts = new("projet projets avant-projet ébauche brouillon rumeur rumeurs proposition propositions"),
            Completed = new("a ont avait avaient"),
            ConditionalForms = [.. "erait eraient irait iraient drait draient urait uraient".Split(' ')],
            Doubtful = new(
                """
                pourrait pourraient peut peuvent possible* possibilité* possiblement éventuel* envisag* étudi* hypothèse* exclut
                exclure excluent propose proposé proposent suggér* réfléchit réfléchissent songe songent examine examinent
                """
            ),
            Certain = new("va vont a ont sera seront certain certaine certainement sûrement assurément définitivement doit doivent"),
            CertainForms = ["era", "eront", "ira", "iront", "dra", "dront", "tra", "tront", "ura", "uront"],
        };

    private const string Opposites = """
        augment* hauss* progresse* progression* grimp* bondi bondit bondir bonds croit* croissan* croissent accroi* accru* accrue*
            renchéri* flambe* flambé* monte montee montees montent monter montera montait remonte* gonfl* envol* doubl* tripl* | baisse*
            baissa* baissé* diminu* recul* chute* chuté* rédui* réduc* plong* dégringol* repli replie* abaiss* déclin* décroi* décru*
            effondr* fléchi* fond fondu fondent rétréci* amoindri*;
        améliore* amélior* embelli* redress* rebond* | aggrav* détérior* dégrad* empir*;
        ~gagn* remport* victoire* victorieu* vainqueur* triomph* battu battue battus battues bat battent battre dominé domine* impos* |
            perd perdu perdue perdus perdent perdre perdait perdant* defait* défaite* inclin* battu battus;
        accept* approuv* approbation* adopt* autoris* valid* avalis* ratifi* entérin* permet* accord* consent* | refus* rejet* interdi*
            interdic* écarte* prohib* récus* invalid* désapprouv* retoqu*;
        interdi* interdic* prohib* bann* | autoris* permet* légalis* tolér*;
        confirm* reconn* avou* avoue* aveu* admet* admettre concéd* corrobor* | dément* nie nient niee nier niait contest* réfut* infirm*;
        ouvre ouvrent ouvrir ouvrira ouvriront ouvrait ouvrant ouvert* ouverture* rouvr* rouvert* reouvert* reouvr* | ferme ferment fermer
            fermera fermeront fermait fermant fermee fermees fermerait fermeture* clos close clôtur*;
        commenc* debut* démarr* entam* inaugur* | fini* termin* achev* cess* fin fins conclu conclut conclure arret*;
        repris reprend* repren* reprise relanc* | suspend* suspens* interromp* interrup* arret* gel gele gelee geler stopp*;
        maint* conserv* préserv* sauvegard* gard* | supprim* suppression* abandonn* abol* abrog* retir* sacrifi*;
        soutien soutient soutiennent soutenu* souteni* appui* défend* favorable* approuv* salu* plébiscit* applaudi* | oppos* critiqu*
            combat* condamn* rejet* hostile* dénonc* défavorable* fustig* désapprouv*;
        ~arrêt* interpell* incarcér* emprisonn* écrou* détenu* | libér* relâch* remis;
        condamn* coupable* | acquitt* relax* innocent* blanchi* disculp*;
        inculp* | disculp*;
        ~achet* achat* acquér* acquis acquise acquisition* acheteu* rachet* rachat* | vend vendu vendue vendus vendent vendre vendra
            vendront vente* vendeu* céd* cession*;
        ~embauch* recrut* engag* créer cree creent crea creera creeront création* | licenci* congédi* renvo* limog* supprim* suppression*;
        construi* construct* bâti* édifi* | démoli* détrui* destruct* ras* abatt* démant*;
        ajout* inclu inclut inclure inclus* | retir* exclu* enlev* supprim* ôt*;
        accélér* précipit* hâte* | ralenti* frein* retard*;
        avanc* anticip* | report* repouss* retard* différ* ajourn*;
        renforc* consolid* durci* | affaibli* assoupli* allég*;
        ~arriv* rejoin* | part parti partie partent partir quitt* départ*;
        appara* surgi* | dispara*;
        attaqu* | défen*;
        uni unir unis unifi* fusionn* rassembl* | divis* scind* sépar*;
        réussi* succès | échou* échec* rat* rate;
        bénéfic* excéd* excédent* profit profits | perte* défici*;
        excéden* | défici*;
        félicit* lou* loue salu* | critiqu* blâm* dénonc* fustig*;
        révél* dévoil* divulg* | cach* dissimul* tais* tait;
        rassur* confian* optimis* | inqui* pessimis* alarm* préoccup*;
        espoir* espér* espèr* | désespoir* désespér*;
        encourag* incit* | décourag* dissuad*;
        intérieur* dedans | extérieur* dehors;
        avant | après;
        dessus | dessous;
        ~précéd* | suivant* suivi suivent suivre;
        tôt | tard;
        davantage | moins;
        supérieur* | inférieur*;
        majorité majoritair* | minorité minoritair*;
        maximum maximal* | minimum minimal*;
        haut haute hauts hautes élevé élevée élevés élevées | bas basse basses faible faibles;
        grand grande grands grandes énorme* gros grosse immense* vaste* géant* | petit petite petits petites minuscule* modeste*;
        long longue longs longues | court courte courts courtes bref brève;
        nouveau nouvel nouvelle nouveaux nouvelles neuf neuve récent* moderne* | ancien ancienne anciens anciennes vieux vieille vieilles;
        jeune jeunes | vieux vieille âgé âgée âgés âgées;
        proche proches voisin* | lointain* éloign* distant*;
        rapide* rapidement vite | lent lente lents lentement progressivement;
        chaud chaude chauds chaleur* canicul* | froid froide froids fraîch*;
        facile* facilement simple simples | difficile* compliqu* ardu*;
        sûr sûre sûrs inoffensi* | dangereu* danger risqué* nociv*;
        riche riches | pauvre* démuni*;
        bon bonne bons bonnes excellent* | mauvais* médiocre*;
        vrai vraie vrais authentique* | faux fausse fausses;
        légal* légale* légaux licite* | illégal* illicite*;
        public publics publique publiques | privé prive privée privés privées;
        volontaire* volontairement facultati* | obligatoire* forcé* contraint*;
        gratuit* gratuitement | payant*;
        provisoire* provisoirement temporaire* temporairement | définiti* définitivement permanent*;
        fréquent* courant courante habituel* souvent | rare rares rarement exceptionnel* inhabituel*;
        possible* capable* | impossible* incapable*;
        probable* | improbable*;
        certain certaine certains | incertain*;
        content* heureu* satisfai* ravi* | mécontent* malheureu* insatisfai* triste* furieu*;
        paisible* calme* pacifi* | violen* agité* tendu tendue;
        plein pleine pleins | vide vides;
        vivant* vivante* vie survécu surviv* rescapé* | mort* décéd* tué tuée tués tuées;
        indemne* sauf saufs sauve | blessé* mort morts tué tués touché;
        naissan* naît né née nés | mort* décéd* décès;
        guéri* rétabli* | malade* contamin* infect*;
        mari marie mariage* épous* | divorc* séparé séparés;
        même mêmes identique* | différent* distinct*;
        domicile | extérieur;
        nord septentrion* | sud méridion* | ouest occident*;
        gauche | droite;
        national* nationale* intérieur | étranger* étrangère* international*;
        urbain* | rural* rurale ruraux;
        ~allié* ami amis | ennemi* adversaire* rival*;
        démocrat* | autoritair* dictat*;
        positi* | négati*;
        inclus* compris | exclu exclus exclue;
        abordable* | cher chère chers chères coûteu* onéreu*;
        ~offre | demande;
        ~import* | export*;
        ~prêt* | emprunt*;
        ~victime* | agresseur* auteur coupable;
        ~plaignant* accusation | accusé* défense;
        moitié | tiers | quart;
        quotidien* | hebdomadaire* | mensuel* | annuel*;
        printemps | automne | hiver;
        million millions | milliard milliards;
        homme hommes garçon* | femme femmes fille*;
        masculin* | féminin*;
        adulte* | enfant* mineur mineurs mineure;
        mont* | descen*;
        tête | queue dernier dernière;
        unanim* | partag* divisé;
        entier entière intégral* total totale totalement | partiel* partiellement;
        officiel* officiellement | officieu* clandestin*;
        direct directe | indirect*;
        suffis* | insuffis*;
        connu connue connus | inconnu*;
        visible* | invisible*;
        favor* | défavor* pénalis*;
        innocen* | coupable*;
        protèg* protég* protection | menac*;
        crédible* fiable* | douteu*;
        """;

    private const string Kinds = """
        ~heure heures | minute minutes | jour jours journée journées | semaine semaines | mois | an ans année années | siècle siècles;
        père pères | mère mères | frère frères | sœur sœurs | oncle* | tante* | neveu neveux | nièce nièces;
        médecin* chirurgien* généraliste* | infirmier* infirmière* | pharmacien* | dentiste* | vétérinaire* | avocat* | notaire* |
            architecte* | pompier* | enseignant* professeur* instituteur* institutrice* | boulanger* | boucher* | coiffeur* coiffeuse* |
            journaliste* | pilote* | facteur facteurs | plombier* | électricien* | menuisier* | comptable* | mécanicien* | berger bergère
            bergers | pêcheur* | bûcheron*;
        voiture* automobile* berline* | camion* | bus autobus autocar* | train trains | tramway* tram trams | avion* | hélicoptère* |
            bateau* navire* voilier* | vélo vélos bicyclette* | moto motos scooter* | métro métros | tracteur*;
        chien chiens chienne | chat chats chatte | cheval chevaux jument | vache vaches bovin* | mouton moutons brebis | chèvre chèvres |
            cochon* porc porcs | loup loups | ours | renard* | requin* | dauphin* | baleine* | tortue* | phoque* | canard* | poule poules;
        collège collèges | lycée lycées | université* | crèche crèches | hôpital hôpitaux clinique* | mosquée* | synagogue* | église
            églises cathédrale* | musée musées | théâtre* | cinéma cinémas | bibliothèque* médiathèque* | prison prisons | piscine* | gare
            gares | aéroport* | usine usines | entrepôt* | restaurant restaurants | supermarché* | stade stades;
        pistolet* | fusil* carabine* | couteau couteaux | bombe bombes | hache haches;
        séisme* | inondation* crue crues | tempête* ouragan* cyclone* | avalanche* | incendie* | sécheresse* | éruption*;
        euro euros | dollar dollars | yen yens;
        pétrole* | charbon | nucléaire* | éolien* | hydrogène;
        football | rugby | basket* | tennis | handball | volley* | cyclisme | natation;
        """;
}
