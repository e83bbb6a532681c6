using Summarizer.Text;

namespace Summarizer.Tests.Text;

public sealed class TextFoldingTests
{
    [Theory]
    [InlineData("a “b” c", "a 'b' c")]
    [InlineData("a «b» ‹c› „d“ 'e' ‘f’", "a 'b' 'c' 'd' 'e' 'f'")]
    [InlineData("Trump’ın Trump'ın", "Trump'ın Trump'ın")]
    [InlineData("a – b — c-d − e", "a-b-c-d-e")]
    [InlineData("a -- b", "a-b")]
    [InlineData("a … b", "a...b")]
    [InlineData("a... b .... c", "a...b...c")]
    [InlineData("a. b.. c", "a. b.. c")]
    [InlineData("a\u00A0\u2009b\r\n\tc", "a b c")]
    [InlineData("  a  ", "a")]
    [InlineData("so\u00ADft ze\u200Bro \u202Ebidi", "soft zero bidi")]
    [InlineData("ofﬁcial ﬂag", "official flag")]
    [InlineData("İSTANBUL ıI", "İSTANBUL ıI")]
    [InlineData("1,5 2.5", "1,5 2.5")]
    [InlineData("", "")]
    public void Fold_LeavesWords_AndFoldsTypography(string text, string expected) => Assert.Equal(expected, TextFolding.Fold(text).Text);

    [Theory]
    [InlineData("x “so\u00ADft … word”", "soft", "so\u00ADft")]
    [InlineData("x “so\u00ADft … word”", "soft...word", "so\u00ADft … word")]
    [InlineData("ofﬁcial", "fi", "ﬁ")]
    [InlineData("a \u00A0 b", "a b", "a \u00A0 b")]
    public void Original_FindsPlaceBack(string text, string part, string expected)
    {
        var folded = TextFolding.Fold(text);
        var at = folded.Text.IndexOf(part, StringComparison.Ordinal);

        Assert.Equal(expected, folded.Original(new TextSpan(at, at + part.Length)).Of(text).ToString());
    }
}
