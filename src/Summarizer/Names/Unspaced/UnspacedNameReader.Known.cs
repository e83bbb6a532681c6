using Summarizer.Languages;

namespace Summarizer.Names.Unspaced;

// Known organizations and places.
internal sealed partial class UnspacedNameReader
{
    // Also with kana in it: 日本維新の会.
    private int KnownOrganization(string text, int start)
    {
        for (var length = Math.Min(MaxOrganization, text.Length - start); length > 1; length--)
        {
            if (
                _language.Organizations.Contains(text.AsSpan(start, length))
                && !SplitsForeign(text, start + length)
                && !IsElection(text, start + length)
            )
                return length;
        }

        return 0;
    }

    // "参院選"
    private static bool IsElection(string text, int at) => at < text.Length && text[at] is '選' or '議' or '戦';

    private int KnownPlace(string text, int start)
    {
        for (var length = Math.Min(MaxPlace, text.Length - start); length > 1; length--)
        {
            if (_language.Places.Contains(text.AsSpan(start, length)) && !SplitsForeign(text, start + length))
                return length;
        }

        return 0;
    }

    // "インド" in "インドア"
    private static bool SplitsForeign(string text, int at) =>
        at < text.Length && UnspacedText.IsKatakana(text[at]) && text[at] != '・' && UnspacedText.IsKatakana(text[at - 1]);
}
