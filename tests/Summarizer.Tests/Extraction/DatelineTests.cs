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
    [InlineData("-", "-")]
    [InlineData("", "")]
    public void Skip_TakesPlaceAndOutletAway(string sentence, string expected)
    {
        Assert.Equal(expected, Dateline.Skip(sentence, new TextSpan(0, sentence.Length)).Of(sentence).ToString());
    }

    [Theory]
    [InlineData("Scroll down for video The bridge opened.", "The bridge opened.")]
    [InlineData("Scroll down for videos of the bridge.", "Scroll down for videos of the bridge.")]
    public void Skip_TakesLinesOfThePageAway(string sentence, string expected)
    {
        Assert.Equal(expected, Dateline.Skip(sentence, new TextSpan(0, sentence.Length), KnownLanguages.English).Of(sentence).ToString());
    }
}
