using Summarizer.Extraction;
using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Tests.Extraction;

public sealed class DatelineTests
{
    [Theory]
    [InlineData("LONDON (Reuters) - The bridge opened.", "The bridge opened.")]
    [InlineData("WASHINGTON — The bridge opened.", "The bridge opened.")]
    [InlineData("Jakarta, CNN Indonesia - - Jembatan dibuka.", "Jembatan dibuka.")]
    [InlineData("Merdeka.com - Jembatan dibuka.", "Jembatan dibuka.")]
    [InlineData("The bridge - a long one - opened.", "The bridge - a long one - opened.")]
    [InlineData("Ankara - Sivas yolu açıldı.", "Ankara - Sivas yolu açıldı.")]
    [InlineData("Jean-Luc, Paris - he opened it.", "Jean-Luc, Paris - he opened it.")]
    [InlineData("(CNN)The bridge opened.", "The bridge opened.")]
    [InlineData("Washington (CNN) The bridge opened.", "The bridge opened.")]
    [InlineData("The Bridge Council (TBC) has opened it.", "The Bridge Council (TBC) has opened it.")]
    [InlineData("NATO (OTAN) Secretary General opened it.", "NATO (OTAN) Secretary General opened it.")]
    [InlineData("Rimanews - Jembatan dibuka.", "Jembatan dibuka.")]
    [InlineData("Madrid, 12 mar (EFE).- El puente abre.", "El puente abre.")]
    [InlineData("Berlin (dpa/tmn) - Die Brücke ist offen.", "Die Brücke ist offen.")]
    [InlineData("القاهرة (رويترز) - افتتح الجسر.", "افتتح الجسر.")]
    [InlineData("افتتح الجسر - أخيرا، بعد عام.", "افتتح الجسر - أخيرا، بعد عام.")]
    [InlineData("PETALING JAYA: Jambatan dibuka.", "Jambatan dibuka.")]
    [InlineData("KUALA LUMPUR: The bridge opened.", "The bridge opened.")]
    [InlineData("Note: The bridge opened.", "Note: The bridge opened.")]
    [InlineData("-", "-")]
    [InlineData("", "")]
    public void Skip_TakesPlaceAndOutletAway(string sentence, string expected)
    {
        Assert.Equal(expected, Dateline.Skip(sentence, new TextSpan(0, sentence.Length)).Of(sentence).ToString());
    }

    // The language tells months from other words.
    [Theory]
    [InlineData("ko", "(부산=연합뉴스) 김민수 기자 = 14일 오전 다리가 열렸다.", "14일 오전 다리가 열렸다.")]
    [InlineData("ko", "(서울=뉴스1) 다리가 열렸다.", "다리가 열렸다.")]
    [InlineData("ko", "(부산) 다리가 열렸다.", "(부산) 다리가 열렸다.")]
    [InlineData("zh", "新华网北京10月15日电（记者 刘晓明）大桥通车。", "大桥通车。")]
    [InlineData("zh", "中新社上海10月15日电 大桥通车。", "大桥通车。")]
    [InlineData("zh", "公司10月15日电话通知工人，大桥通车。", "公司10月15日电话通知工人，大桥通车。")]
    [InlineData("hi", "पटना, 12 अगस्त: पुल खुल गया।", "पुल खुल गया।")]
    [InlineData("hi", "मंत्री ने कहा, 12 दिन में: पुल खुलेगा।", "मंत्री ने कहा, 12 दिन में: पुल खुलेगा।")]
    [InlineData("ro", "București, 6 noiembrie (Agerpres) – Podul a fost deschis.", "Podul a fost deschis.")]
    [InlineData("ro", "București, 6 noiembrie – Podul a fost deschis.", "Podul a fost deschis.")]
    [InlineData("ro", "Luni, 6 poduri – toate noi – au fost deschise.", "Luni, 6 poduri – toate noi – au fost deschise.")]
    public void Skip_TakesDateAndAgencyAway(string language, string sentence, string expected)
    {
        var rest = Dateline.Skip(sentence, new TextSpan(0, sentence.Length), KnownLanguages.Of(language));

        Assert.Equal(expected, rest.Of(sentence).ToString());
    }

    [Theory]
    [InlineData("नई दिल्ली। बैंक ने दर घटाई।", 10, true)]
    [InlineData("बैंक ने दर घटाई। बाजार चढ़ा।", 16, false)]
    [InlineData("Köln. Die Bank senkt den Zins.", 5, false)]
    public void IsPlace_HoldsOnly_ForPlaceWithDanda(string text, int end, bool expected)
    {
        Assert.Equal(expected, Dateline.IsPlace(text, new TextSpan(0, end)));
    }

    [Theory]
    [InlineData("Scroll down for video The bridge opened.", "The bridge opened.")]
    [InlineData("Scroll down for videos of the bridge.", "Scroll down for videos of the bridge.")]
    public void Skip_TakesLinesOfThePageAway(string sentence, string expected)
    {
        Assert.Equal(expected, Dateline.Skip(sentence, new TextSpan(0, sentence.Length), KnownLanguages.English).Of(sentence).ToString());
    }
}
