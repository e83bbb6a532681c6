using Summarizer.Extraction;
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
    [InlineData("-", "-")]
    [InlineData("", "")]
    public void Skip_TakesPlaceAndOutletAway(string sentence, string expected)
    {
        Assert.Equal(expected, Dateline.Skip(sentence, new TextSpan(0, sentence.Length)).Of(sentence).ToString());
    }
}
