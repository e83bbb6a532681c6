using System.Text;
using System.Text.RegularExpressions;
using Summarizer.Articles;
using Workbench.Bench;

namespace Workbench.Torture;

/// <summary>
/// The text of an upload. A made-up word in its headline, sentences, quote and name makes it findable wherever it is stored.
/// </summary>
/// <param name="Marker">The word, in lower case.</param>
/// <param name="Text">The upload.</param>
internal sealed partial record TortureText(string Marker, string Text)
{
    private const int Letters = 26,
        MarkerLetters = 5;

    public static TortureText Write(int number)
    {
        var letters = new char[MarkerLetters];
        for (var (i, rest) = (0, number); i < MarkerLetters; i++, rest /= Letters)
            letters[i] = (char)('a' + (rest % Letters));
        var name = $"Qzv{new string(letters)}";
        var text = $"""
            Harbour of {name} closes after a storm

            The harbour of {name} was closed on Monday after a storm stopped all work there, officials of {name} said.

            “We will open the harbour of {name} again before the end of the week,” said Ayla {name}, the director of the works department.

            {SmallArticles.Write(number)}
            """;
        return new TortureText(name.ToLowerInvariant(), text);
    }

    public BinaryData Bytes => BinaryData.FromString(Text);

    /// <summary>SHA-256 of the canonical text, as a digest names it.</summary>
    public string ContentHash =>
        _contentHash ??= ArticleReader.Read(new Upload("a.txt", Encoding.UTF8.GetBytes(Text))) is ArticleReading.Readable readable
            ? readable.Article.ContentHash
            : throw new InvalidOperationException("The product cannot read the text.");

    private string? _contentHash;

    /// <summary>The markers in a text, in lower case, each once.</summary>
    public static IEnumerable<string> FindMarkers(string text) =>
        Pattern().Matches(text).Select(match => match.Value.ToLowerInvariant()).Distinct();

    [GeneratedRegex("qzv[a-z]{5}", RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
