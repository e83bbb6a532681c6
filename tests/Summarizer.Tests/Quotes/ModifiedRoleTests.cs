using Summarizer.Quotes;

namespace Summarizer.Tests.Quotes;

/// <summary>Quotes of people whose role is like that of the person just named.</summary>
public sealed class ModifiedRoleTests
{
    private const string Place = "{x}";

    /// <summary>Roles with a modifier, and people who belong to the holder of a role.</summary>
    [Theory]
    [InlineData(
        "en",
        "Mayor April Hughes opened the new bridge on Monday.",
        "\"The works took far too long,\" {x} said.",
        """
            the deputy mayor|the former mayor|the mayor's spokeswoman|the vice mayor|the acting mayor's lawyer|the ex-mayor|
            a spokesman for the mayor|the honorary mayor|the assistant to the mayor|the mayor's husband|the previous mayor|
            the rival mayor
            """
    )]
    [InlineData(
        "tr",
        "Belediye Başkanı Nisan Ak köprüyü pazartesi günü açtı.",
        "\"Çalışmalar çok uzun sürdü\" dedi {x}.",
        """
            belediye başkan yardımcısı|belediye başkanının sözcüsü|eski belediye başkanı|başkan yardımcısı|belediye başkan vekili|
            önceki belediye başkanı|belediye başkanının avukatı|belediye başkanı danışmanı|rakip belediye başkanı|onursal başkan
            """
    )]
    [InlineData(
        "id",
        "Wali Kota Dedi Santoso membuka jembatan baru pada Senin.",
        "\"Pekerjaannya terlalu lama,\" kata {x}.",
        """
            wakil wali kota|mantan wali kota|juru bicara wali kota|kepala staf wali kota|staf ahli wali kota|ajudan wali kota|
            bekas wali kota|calon wali kota|istri wali kota|plt wali kota|asisten wali kota
            """
    )]
    [InlineData(
        "ms",
        "Datuk Bandar Azman Yusof membuka jambatan baharu pada Isnin.",
        "\"Kerja itu terlalu lama,\" kata {x}.",
        """
            timbalan datuk bandar|bekas datuk bandar|jurucakap datuk bandar|naib datuk bandar|penolong datuk bandar|
            setiausaha datuk bandar|pemangku datuk bandar|isteri datuk bandar
            """
    )]
    [InlineData(
        "de",
        "Bürgermeister Marc Freitag eröffnete am Montag die neue Brücke.",
        "„Die Arbeiten haben viel zu lange gedauert“, sagte {x}.",
        """
            der Vizebürgermeister|der frühere Bürgermeister|der ehemalige Bürgermeister|der Sprecher des Bürgermeisters|
            der stellvertretende Bürgermeister|der Altbürgermeister|der Stabschef des Bürgermeisters|der Ex-Bürgermeister|
            der Bürgermeister der Nachbarstadt|die Anwältin des Bürgermeisters|der Vize|ein Sprecher des Bürgermeisters
            """
    )]
    [InlineData(
        "fr",
        "Le maire Luc Morin a inauguré le nouveau pont lundi.",
        "« Les travaux ont duré trop longtemps », a dit {x}.",
        """
            l’ancien maire|l’adjoint au maire|la porte-parole du maire|l'ex-maire|le maire adjoint|l’adjointe au maire|
            le directeur de cabinet du maire|le précédent maire|l’avocat du maire|le vice-maire|le maire honoraire
            """
    )]
    [InlineData(
        "es",
        "El alcalde Luis Mora inauguró el lunes el nuevo puente.",
        "«Las obras han durado demasiado», dijo {x}.",
        """
            el teniente de alcalde|el exalcalde|el antiguo alcalde|la portavoz del alcalde|el vicealcalde|el anterior alcalde|
            el ex alcalde|el abogado del alcalde|el jefe de gabinete del alcalde|el alcalde honorario|el alcalde en funciones
            """
    )]
    [InlineData(
        "it",
        "Il sindaco Marco Ferri ha inaugurato lunedì il nuovo ponte.",
        "«I lavori sono durati troppo», ha detto {x}.",
        """
            il vicesindaco|l'ex sindaco|la portavoce del sindaco|il vice sindaco|il precedente sindaco|l'avvocato del sindaco|
            l'ex-sindaco|il capo di gabinetto del sindaco|il sindaco uscente di Lecco
            """
    )]
    [InlineData(
        "pt",
        "O prefeito João Lopes inaugurou a nova ponte na segunda-feira.",
        "«As obras demoraram demais», disse {x}.",
        """
            o vice-prefeito|o ex-prefeito|a porta-voz do prefeito|o antigo prefeito|o prefeito interino|o anterior prefeito|
            o advogado do prefeito|o chefe de gabinete do prefeito|o assessor do prefeito
            """
    )]
    [InlineData(
        "nl",
        "Burgemeester Jan Bakker opende maandag de nieuwe brug.",
        "\"De werken duurden veel te lang\", zei {x}.",
        """
            de locoburgemeester|de voormalige burgemeester|de woordvoerder van de burgemeester|de oud-burgemeester|
            de waarnemend burgemeester|de vorige burgemeester|de advocaat van de burgemeester|de ex-burgemeester|
            de plaatsvervangend burgemeester
            """
    )]
    [InlineData(
        "pl",
        "Burmistrz Jan Nowak otworzył w poniedziałek nowy most.",
        "„Prace trwały o wiele za długo” – powiedział {x}.",
        """
            wiceburmistrz|były burmistrz|rzecznik burmistrza|zastępca burmistrza|poprzedni burmistrz|adwokat burmistrza|
            eksburmistrz|asystent burmistrza|pełniący obowiązki burmistrza
            """
    )]
    [InlineData(
        "ru",
        "Мэр Иван Петров открыл в понедельник новый мост.",
        "«Работы шли слишком долго», — сказал {x}.",
        """
            вице-мэр|бывший мэр|пресс-секретарь мэра|заместитель мэра|экс-мэр|прежний мэр|адвокат мэра|помощник мэра|
            исполняющий обязанности мэра
            """
    )]
    [InlineData(
        "uk",
        "Мер Іван Петренко відкрив у понеділок новий міст.",
        "«Роботи тривали надто довго», — сказав {x}.",
        """
            віцемер|колишній мер|речник мера|заступник мера|ексмер|попередній мер|адвокат мера|помічник мера|
            виконувач обов'язків мера
            """
    )]
    [InlineData(
        "cs",
        "Starosta Jan Novák otevřel v pondělí nový most.",
        "„Práce trvaly příliš dlouho,“ řekl {x}.",
        """
            místostarosta|bývalý starosta|mluvčí starosty|zástupce starosty|exstarosta|předchozí starosta|advokát starosty|
            asistent starosty|náměstek starosty
            """
    )]
    [InlineData(
        "sv",
        "Borgmästaren Erik Lund invigde den nya bron på måndagen.",
        "”Arbetet tog alldeles för lång tid”, sade {x}.",
        """
            vice borgmästaren|den tidigare borgmästaren|borgmästarens talesperson|den förre borgmästaren|viceborgmästaren|
            den biträdande borgmästaren|borgmästarens advokat|förra borgmästaren|den tillförordnade borgmästaren|exborgmästaren
            """
    )]
    [InlineData(
        "el",
        "Ο δήμαρχος Νίκος Παππάς εγκαινίασε τη Δευτέρα τη νέα γέφυρα.",
        "«Τα έργα κράτησαν πάρα πολύ», είπε {x}.",
        """
            ο αντιδήμαρχος|ο πρώην δήμαρχος|ο εκπρόσωπος του δημάρχου|ο αναπληρωτής δήμαρχος|ο προηγούμενος δήμαρχος|
            ο δικηγόρος του δημάρχου|ο τέως δήμαρχος|ο βοηθός του δημάρχου
            """
    )]
    [InlineData(
        "ro",
        "Primarul Ion Popescu a inaugurat luni noul pod.",
        "„Lucrările au durat prea mult”, a spus {x}.",
        """
            viceprimarul|fostul primar|purtătorul de cuvânt al primarului|primarul interimar|avocatul primarului|
            precedentul primar|ex-primarul|consilierul primarului
            """
    )]
    [InlineData(
        "vi",
        "Thị trưởng Nguyễn Văn Nam khánh thành cây cầu mới hôm thứ Hai.",
        "\"Công trình kéo dài quá lâu\", {x} nói.",
        """
            phó thị trưởng|cựu thị trưởng|người phát ngôn của thị trưởng|nguyên thị trưởng|trợ lý thị trưởng|
            luật sư của thị trưởng|quyền thị trưởng|thư ký của thị trưởng
            """
    )]
    [InlineData(
        "ar",
        "افتتح الرئيس سامي الحداد الجسر الجديد يوم الاثنين.",
        "وقال {x}: «استغرقت الأعمال وقتا طويلا جدا».",
        """
            نائب الرئيس|الرئيس السابق|المتحدث باسم الرئيس|مستشار الرئيس|محامي الرئيس|الرئيس الأسبق|مساعد الرئيس|مدير مكتب الرئيس|
            القائم بأعمال الرئيس
            """
    )]
    [InlineData(
        "fa",
        "شهردار رضا کریمی روز دوشنبه پل تازه را افتتاح کرد.",
        "{x} گفت: «کارها خیلی طول کشید».",
        """
            معاون شهردار|شهردار سابق|سخنگوی شهردار|شهردار پیشین|وکیل شهردار|مشاور شهردار|قائم مقام شهردار|سرپرست شهرداری
            """
    )]
    [InlineData(
        "he",
        "ראש העיר דוד כהן חנך ביום שני את הגשר החדש.",
        "\"העבודות נמשכו יותר מדי זמן\", אמר {x}.",
        """
            סגן ראש העיר|ראש העיר לשעבר|דובר ראש העיר|ממלא מקום ראש העיר|ראש העיר הקודם|עורך הדין של ראש העיר|עוזר ראש העיר|
            יועץ ראש העיר
            """
    )]
    [InlineData(
        "hi",
        "महापौर राजेश शर्मा ने सोमवार को नए पुल का उद्घाटन किया।",
        "\"काम बहुत लंबा चला,\" {x} ने कहा।",
        """
            उप महापौर|पूर्व महापौर|महापौर के प्रवक्ता|कार्यवाहक महापौर|महापौर के वकील|महापौर के सहायक|पूर्ववर्ती महापौर|उपमहापौर
            """
    )]
    [InlineData(
        "zh",
        "市长王海涛周一为新桥揭幕。",
        "{x}说：“工程拖得实在太久了。”",
        """
            副市长|前市长|市长发言人|代理市长|市长助理|市长的律师|原市长|市长秘书|市长的发言人
            """
    )]
    [InlineData(
        "ja",
        "佐藤健一市長は月曜日に新しい橋を開通させた。",
        "{x}は「工事は長すぎました」と話した。",
        """
            副市長|前市長|市長の報道官|元市長|市長代理|市長の弁護士|市長秘書|市長補佐官|隣町の市長
            """
    )]
    [InlineData(
        "ko",
        "김민수 시장은 월요일 새 다리를 개통했다.",
        "{x}은 \"공사가 너무 오래 걸렸습니다\"라고 말했다.",
        """
            부시장|전 시장|시장 대변인|전임 시장|시장 권한대행|시장의 변호인|시장 비서실장|시장 보좌관|전직 시장
            """
    )]
    public void Find_NamesNobody_ForAnotherRole(string language, string named, string sentence, string phrases) =>
        Assert.Empty(Named(language, named, sentence, phrases));

    private static List<string> Named(string language, string named, string sentence, string phrases) =>
        [
            .. phrases
                .Replace("\n", "", StringComparison.Ordinal)
                .Split('|')
                .Where(phrase =>
                    QuoteFinder.Find(ArticleBuilder.Read($"{named} {sentence.Replace(Place, phrase, StringComparison.Ordinal)}", language))
                        is not { Count: > 0 } quotes
                    || quotes.Any(quote => quote.Speaker is not null)
                ),
        ];
}
