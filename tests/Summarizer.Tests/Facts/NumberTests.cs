namespace Summarizer.Tests.Facts;

public sealed class NumberTests
{
    [Theory]
    [InlineData("en", "It cost 1,234.5 dollars.", "It cost 1,234.5 dollars.")]
    [InlineData("tr", "Fiyatı 1.234,5 lira oldu.", "Fiyatı 1.234,5 lira.")]
    [InlineData("fr", "Le prix est de 1 234,5 euros.", "Le prix atteint 1 234,5 euros.")]
    [InlineData("fr", "Le prix est de 12 400 euros.", "Le prix atteint 12 400 euros.")]
    [InlineData("ar", "بلغ السعر ١٬٢٣٤ ريالا في ٢٠٢٥.", "السعر 1234 ريالا في عام 2025.")]
    [InlineData("en", "There were three fires.", "There were 3 fires.")]
    [InlineData("en", "There were 3 fires.", "Three fires broke out.")]
    [InlineData("en", "Some twenty-five ships came.", "25 ships came.")]
    [InlineData("en", "Two hundred and five people came.", "205 people came.")]
    [InlineData("en", "The 3rd fire came.", "The third fire came.")]
    [InlineData("en", "It paid $2.5 million.", "It paid $2,500,000.")]
    [InlineData("en", "It paid $2.5m.", "It paid 2.5 million dollars.")]
    [InlineData("en", "It paid between 2 and 3 million dollars.", "It paid at least 2 million dollars.")]
    [InlineData("en", "It paid £18.7million.", "It paid 18.7 million pounds.")]
    [InlineData("en", "It paid 5bn.", "It paid 5 billion.")]
    [InlineData("tr", "Üç gemi geldi.", "Limana 3 gemi geldi.")]
    [InlineData("tr", "Şirket 2,5 milyon lira ödedi.", "Şirket 2.500.000 lira ödedi.")]
    [InlineData("tr", "Meydanda 2 bin kişi vardı.", "Meydanda 2000 kişi vardı.")]
    [InlineData("tr", "Meydanda yirmi beş bin kişi vardı.", "Meydanda 25 bin kişi vardı.")]
    [InlineData("tr", "Şirket 2 milyon 300 bin lira ödedi.", "Şirket 2.300.000 lira ödedi.")]
    [InlineData("tr", "Limana bir gemi geldi.", "Limana 1 gemi geldi.")]
    [InlineData("tr", "Enflasyon yüzde 42,3 oldu.", "Enflasyon %42,3 oldu.")]
    [InlineData("id", "Ada dua puluh lima kapal.", "Ada 25 kapal.")]
    [InlineData("id", "Ada sebelas kapal dan dua belas perahu.", "Ada 11 kapal dan 12 perahu.")]
    [InlineData("id", "Harganya 3,5 juta rupiah.", "Harganya Rp 3.500.000.")]
    [InlineData("id", "Harganya 20 ribu.", "Harganya 20.000.")]
    [InlineData("de", "Es kamen fünfundzwanzig Schiffe.", "Es kamen 25 Schiffe.")]
    [InlineData("fr", "Quatre-vingt-dix navires.", "Il y avait 90 navires.")]
    [InlineData("es", "Llegaron treinta y dos barcos.", "Llegaron 32 barcos.")]
    [InlineData("ru", "Прибыли три тысячи человек.", "Прибыли 3000 человек.")]
    [InlineData("en", "The train leaves at 17:30.", "The train leaves at 5:30.")]
    [InlineData("zh", "共有3万人参加。", "共有30000人参加。")]
    [InlineData("en", "Version 1,2.3.45 came on Monday.", "Version 1,2.3.45 came.")]
    [InlineData("en", "They owe 999999999999999 trillion billion million dollars.", "They owe 999999999999999 trillion billion million.")]
    public void Check_Supports(string language, string text, string sentence)
    {
        var unsupported = FactCheckerBuilder.FindUnsupported(language, text, sentence);

        Assert.Empty(unsupported);
    }

    [Theory]
    [InlineData("tr", "Fiyatı 2,5 milyon lira.", "It costs 2.5 million lira.", "en")]
    [InlineData("en", "It costs 1,500 dollars.", "Fiyatı 1.500 dolar.", "tr")]
    [InlineData("tr", "Üç gemi geldi.", "Three ships came.", "en")]
    [InlineData("ar", "وصلت ثلاث سفن.", "Three ships came.", "en")]
    public void Check_Supports_InAnotherLanguage(string language, string text, string sentence, string writtenIn)
    {
        var unsupported = FactCheckerBuilder.FindUnsupported(language, text, sentence, writtenIn);

        Assert.Empty(unsupported);
    }

    [Theory]
    [InlineData("en", "There were 4,987 people.", "About 5,000 people came.", "5,000")]
    [InlineData("en", "Two came, then one more.", "There were three people.", "three")]
    [InlineData("en", "It paid $2.5 million.", "It paid $2.5 billion.", "2.5 billion")]
    [InlineData("en", "It paid $2.5 million.", "It paid 2.6 million dollars.", "2.6 million")]
    [InlineData("en", "There were twenty-three ships.", "There were three ships.", "three")]
    [InlineData("tr", "Enflasyon yüzde 42,3 oldu.", "Enflasyon yüzde 43,3 oldu.", "43,3")]
    [InlineData("tr", "2024 yılında oldu.", "2023'te oldu.", "2023")]
    [InlineData("tr", "Limana bir gemi geldi.", "Limanda 1 kişi öldü.", "1")]
    [InlineData("id", "Harganya 20 ribu.", "Harganya 20 juta.", "20 juta")]
    [InlineData("fr", "Le prix est de 12 400 euros.", "Le prix atteint 12 500 euros.", "12 500")]
    [InlineData("ar", "بلغ السعر ١٬٢٣٤ ريالا.", "السعر ١٬٢٣٥ ريالا.", "١٬٢٣٥")]
    public void Check_Reports(string language, string text, string sentence, string expected)
    {
        var unsupported = FactCheckerBuilder.FindUnsupported(language, text, sentence);

        Assert.Equal([expected], unsupported);
    }
}
