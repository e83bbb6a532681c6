using Summarizer.Facts;
using Summarizer.Languages;

namespace Summarizer.Tests.Facts;

public sealed partial class WordingTests
{
    private const string Czech = """
        Zastupitelé Olšan v pondělí schválili stavbu tramvajové trati. Trať město možná otevře v roce 2031, řekl starosta Jan Vorel.
        Někteří obchodníci v Mlýnské ulici kvůli pracím zavřeli. Podle inženýra Petra Kubáta povodeň tunel nepoškodila.
        Tržby pivovaru loni vzrostly o 12 procent. Zákaz vjezdu neplatí pro autobusy. Spor ještě není vyřešen.
        Ne všichni řidiči s objížďkou souhlasí. Provoz zajišťují čtyři vlaky, jízdné má hlídat nový dispečer.
        """;

    private const string Polish = """
        Radni Olszan zatwierdzili w poniedziałek budowę linii tramwajowej. Miasto może otworzyć linię w 2031 roku.
        Niektórzy kupcy z ulicy Młyńskiej zamknęli sklepy z powodu prac. Zdaniem inżyniera Piotra Kubala powódź nie uszkodziła tunelu.
        Przychody browaru wzrosły w zeszłym roku o 12 procent. Zakaz wjazdu nie dotyczy autobusów. Spór nie został rozstrzygnięty.
        Nie wszyscy kierowcy popierają objazd. Pasażerowie są niezadowoleni z nowej ceny biletów.
        """;

    private const string Russian = """
        Депутаты Ольшан в понедельник одобрили строительство трамвайной линии. Город может открыть линию в 2031 году.
        Некоторые торговцы с Мельничной улицы закрыли магазины из-за работ. По словам инженера Петра Кубалова, паводок не повредил тоннель.
        Выручка пивоварни в прошлом году выросла на 12 процентов. Запрет въезда не касается автобусов. Грузовикам ездить по мосту нельзя.
        Не все водители поддержали объезд. Пассажиры недовольны новой ценой билетов. Оспаривать решение в суде компания не будет.
        """;

    private const string Ukrainian = """
        Депутати Вільшан у понеділок схвалили будівництво трамвайної лінії. Місто може відкрити лінію 2031 року.
        Деякі торговці з Млинової вулиці зачинили крамниці через роботи. За словами інженера Петра Кубая, повінь не пошкодила тунель.
        Виручка броварні торік зросла на 12 відсотків. Заборона в'їзду не стосується автобусів. Вантажівкам їздити мостом не можна.
        Не всі водії підтримали об'їзд. Пасажири незадоволені новою ціною квитків. Оскаржувати рішення в суді компанія не буде.
        """;

    [Theory]
    [InlineData("cs", "Zastupitelé Olšan v pondělí zamítli stavbu tramvajové trati.", FactKind.Antonym, "zamítli")]
    [InlineData("cs", "Tržby pivovaru loni klesly o 12 procent.", FactKind.Antonym, "klesly")]
    [InlineData("cs", "Podle inženýra Petra Kubáta povodeň tunel poškodila.", FactKind.Negation, "poškodila")]
    [InlineData("cs", "Zastupitelé Olšan v pondělí neschválili stavbu tramvajové trati.", FactKind.Negation, "neschválili")]
    [InlineData("cs", "Zákaz vjezdu platí pro autobusy.", FactKind.Negation, "platí")]
    [InlineData("cs", "Spor už je vyřešen.", FactKind.Negation, "vyřešen")]
    [InlineData("cs", "Všichni obchodníci v Mlýnské ulici kvůli pracím zavřeli.", FactKind.Quantifier, "Všichni")]
    [InlineData("cs", "Všichni řidiči s objížďkou souhlasí.", FactKind.Quantifier, "Všichni")]
    [InlineData("cs", "Trať město otevře v roce 2031.", FactKind.Modal, "otevře")]
    [InlineData("cs", "Provoz zajišťují čtyři autobusy.", FactKind.Phrase, "autobusy")]
    [InlineData("pl", "Radni Olszan odrzucili w poniedziałek budowę linii tramwajowej.", FactKind.Antonym, "odrzucili")]
    [InlineData("pl", "Przychody browaru spadły w zeszłym roku o 12 procent.", FactKind.Antonym, "spadły")]
    [InlineData("pl", "Zdaniem inżyniera Piotra Kubala powódź uszkodziła tunel.", FactKind.Negation, "uszkodziła")]
    [InlineData("pl", "Zakaz wjazdu dotyczy autobusów.", FactKind.Negation, "dotyczy")]
    [InlineData("pl", "Spór został rozstrzygnięty.", FactKind.Negation, "rozstrzygnięty")]
    [InlineData("pl", "Pasażerowie są zadowoleni z nowej ceny biletów.", FactKind.Negation, "zadowoleni")]
    [InlineData("pl", "Wszyscy kierowcy popierają objazd.", FactKind.Quantifier, "Wszyscy")]
    [InlineData("pl", "Miasto otworzy linię w 2031 roku.", FactKind.Modal, "otworzy")]
    [InlineData("ru", "Депутаты Ольшан в понедельник отклонили строительство трамвайной линии.", FactKind.Antonym, "отклонили")]
    [InlineData("ru", "Выручка пивоварни в прошлом году упала на 12 процентов.", FactKind.Antonym, "упала")]
    [InlineData("ru", "Грузовикам ездить по мосту можно.", FactKind.Antonym, "можно")]
    [InlineData("ru", "По словам инженера Петра Кубалова, паводок повредил тоннель.", FactKind.Negation, "повредил")]
    [InlineData("ru", "Запрет въезда касается автобусов.", FactKind.Negation, "касается")]
    [InlineData("ru", "Пассажиры довольны новой ценой билетов.", FactKind.Negation, "довольны")]
    [InlineData("ru", "Компания будет оспаривать решение в суде.", FactKind.Negation, "оспаривать")]
    [InlineData("ru", "Все торговцы с Мельничной улицы закрыли магазины из-за работ.", FactKind.Quantifier, "Все")]
    [InlineData("ru", "Все водители поддержали объезд.", FactKind.Quantifier, "Все")]
    [InlineData("ru", "Город откроет линию в 2031 году.", FactKind.Modal, "откроет")]
    [InlineData("uk", "Депутати Вільшан у понеділок відхилили будівництво трамвайної лінії.", FactKind.Antonym, "відхилили")]
    [InlineData("uk", "Виручка броварні торік впала на 12 відсотків.", FactKind.Antonym, "впала")]
    [InlineData("uk", "За словами інженера Петра Кубая, повінь пошкодила тунель.", FactKind.Negation, "пошкодила")]
    [InlineData("uk", "Заборона в'їзду стосується автобусів.", FactKind.Negation, "стосується")]
    [InlineData("uk", "Пасажири задоволені новою ціною квитків.", FactKind.Negation, "задоволені")]
    [InlineData("uk", "Компанія буде оскаржувати рішення в суді.", FactKind.Negation, "оскаржувати")]
    [InlineData("uk", "Усі торговці з Млинової вулиці зачинили крамниці через роботи.", FactKind.Quantifier, "Усі")]
    [InlineData("uk", "Місто відкриє лінію 2031 року.", FactKind.Modal, "відкриє")]
    public void Check_ReportsAnEdit_InASlavicLanguage(string tag, string statement, FactKind kind, string text) =>
        Assert.Contains(new UnsupportedFact(kind, text), Check(KnownLanguages.Of(tag), Slavic(tag), statement));

    [Theory]
    [InlineData("cs", "Stavbu tramvajové trati zastupitelé Olšan v pondělí odsouhlasili.")]
    [InlineData("cs", "Tunel povodní poškozen nebyl, uvedl inženýr Petr Kubát.")]
    [InlineData("cs", "Zákaz vjezdu platí pro osobní vozy.")]
    [InlineData("cs", "Trať by město mohlo otevřít v roce 2031.")]
    [InlineData("cs", "Nejen obchodníci, ale i někteří řidiči s objížďkou nesouhlasí.")]
    [InlineData("cs", "Nikdo zatím spor nevyřešil.")]
    [InlineData("cs", "Provoz zajišťují všechny čtyři vlaky.")]
    [InlineData("pl", "Budowę linii tramwajowej radni Olszan przyjęli w poniedziałek.")]
    [InlineData("pl", "Tunel nie został uszkodzony przez powódź, mówi inżynier Piotr Kubal.")]
    [InlineData("pl", "Być może miasto otworzy linię w 2031 roku.")]
    [InlineData("pl", "Nie tylko kupcy, ale i część kierowców objazdu nie popiera.")]
    [InlineData("pl", "Sporu nikt nie rozstrzygnął.")]
    [InlineData("ru", "Строительство трамвайной линии депутаты Ольшан в понедельник утвердили.")]
    [InlineData("ru", "Тоннель при паводке не повреждён, сообщил инженер Пётр Кубалов.")]
    [InlineData("ru", "Возможно, город откроет линию в 2031 году.")]
    [InlineData("ru", "Не только торговцы, но и часть водителей недовольна объездом.")]
    [InlineData("ru", "Компания отказалась оспаривать решение в суде.")]
    [InlineData("uk", "Будівництво трамвайної лінії депутати Вільшан у понеділок ухвалили.")]
    [InlineData("uk", "Тунель під час повені не пошкоджено, сказав інженер Петро Кубай.")]
    [InlineData("uk", "Можливо, місто відкриє лінію 2031 року.")]
    [InlineData("uk", "Не тільки торговці, а й частина водіїв незадоволена об'їздом.")]
    [InlineData("uk", "Компанія відмовилася оскаржувати рішення в суді.")]
    public void Check_Accepts_OtherWordsForTheSame_InASlavicLanguage(string tag, string statement) =>
        Assert.Empty(Check(KnownLanguages.Of(tag), Slavic(tag), statement));

    private static string Slavic(string tag) =>
        tag switch
        {
            "cs" => Czech,
            "pl" => Polish,
            "ru" => Russian,
            _ => Ukrainian,
        };
}
