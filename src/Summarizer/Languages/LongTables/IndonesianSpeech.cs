namespace Summarizer.Languages.LongTables;

/// <summary>The verbs with which Indonesian news reports speech, written by hand.</summary>
internal static class IndonesianSpeech
{
    // Alone before the speaker ("ujar Budi"), or with the speaker as a suffix ("ujarnya").
    private const string Roots = """
        ajak aku ancam balas bantah batin beber bentak bisik canda celetuk cemooh cerita cerocos cetus cibir cuit curhat dalih desak
        duga dumel elak gelak gertak gerundel gerutu goda gugat gumam gurau harap hardik imbau imbuh isak janji jawab jelas jerit
        kata kecam kelakar kelit keluh kenang kilah kisah klaim komentar kritik kutip lanjut lapor ledek lontar maki nasihat olok
        papar pekik perintah pesan pikir pinta prediksi protes puji pungkas ratap rengek rinci sahut sambung sanggah sangkal sapa
        saran sebut seloroh seru sesal simpul sindir sorak sumpah sungut tambah tampik tandas tantang tanya tegas tegur tepis terang
        teriak timpal tolak tuding tuduh tukas tulis tutup tutur ucap ujar ulas umpat ungkap urai usul
        """;

    private const string Derived = """
        berkata berujar bertutur berucap berpesan berpendapat berharap bertanya berseru berteriak berbisik bergumam berkelakar
        berseloroh bercanda bergurau berjanji bersumpah berikrar berdalih berkilah berkelit berkomentar bercerita berkisah berdoa
        berorasi berargumen beralasan berasumsi berkukuh bersikeras berkeluh berceletuk bercuit bertuliskan berbunyi mengatakan
        mengungkapkan menyatakan menuturkan menjelaskan menerangkan menambahkan menegaskan menyebut menyebutkan menyampaikan
        memaparkan mengucapkan mengutarakan mengemukakan melontarkan mengaku mengakui mengklaim mengumumkan memperingatkan
        mengingatkan menekankan menggarisbawahi membantah menyanggah menyangkal menampik menepis mengelak menilai menulis menuliskan
        mencuit mencuitkan menanggapi menanggapinya mengomentari merespons membalas menyahut menimpali menyambung melanjutkan
        menjawab mempertanyakan menanyakan mengkritik mengecam menyindir menyinggung menyoroti menyayangkan menyesalkan mengeluh
        mengeluhkan menuding menuduh memprotes memuji mengapresiasi mengancam menantang mengimbau mengajak meminta memohon mendesak
        menyerukan memerintahkan menyarankan mengusulkan menyimpulkan memprediksi memperkirakan menduga meyakini memastikan
        membenarkan mengonfirmasi mengutip melaporkan menceritakan mengisahkan mengenang membeberkan menguraikan merinci menandaskan
        memungkasi mencetuskan menjanjikan menasihati menegur membentak menjerit memekik menyapa mengibaratkan mencontohkan
        mewanti-wanti mengharapkan memandang menganggap dikatakan diungkapkan dijelaskan disampaikan dituturkan ditegaskan
        diterangkan dipaparkan disebutkan dinyatakan diucapkan diutarakan dikemukakan dikutip menurut menurutnya baginya
        """;

    public static IReadOnlySet<string> Verbs { get; } =
        new WordSet(static () => [.. Split(Derived), .. Split(Roots).SelectMany(root => (string[])[root, root + "nya"])]);

    private static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
