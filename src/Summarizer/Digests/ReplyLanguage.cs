using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Digests;

/// <summary>Recognizes a reply in another language than the one it was requested in.</summary>
internal static class ReplyLanguage
{
    // Shorter texts may consist of names.
    private const int MinWords = 8;

    /// <summary>Whether sentences are certainly in another language.</summary>
    public static bool IsOther(IReadOnlyList<string> sentences, Language requested)
    {
        var text = string.Join(' ', sentences);
        if (requested.Tag == Language.Unknown.Tag || WordTokenizer.Words(text).Count < MinWords)
            return false;
        var detected = LanguageDetector.Detect(text).Tag;
        return detected != Language.Unknown.Tag && detected != requested.Tag;
    }
}
