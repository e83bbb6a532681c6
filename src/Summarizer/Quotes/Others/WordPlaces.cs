namespace Summarizer.Quotes.Others;

/// <summary>Where each word of an article is, outside quotations.</summary>
internal sealed class WordPlaces(TokenizedArticle text)
{
    private const int MaxPlaces = 50;

    private readonly Lazy<Dictionary<string, List<int>>> _places = new(() => Read(text));

    /// <summary>The first places of a word in lower case.</summary>
    public IReadOnlyList<int> Of(string word) => _places.Value.TryGetValue(word, out var places) ? places : [];

    private static Dictionary<string, List<int>> Read(TokenizedArticle text)
    {
        var places = new Dictionary<string, List<int>>();
        for (var word = 0; word < text.Words.Count; word++)
        {
            if (text.IsQuoted(word))
                continue;
            var lower = text.LowerWithoutAffix(word);
            if (!places.TryGetValue(lower, out var all))
                places[lower] = all = [];
            if (all.Count < MaxPlaces)
                all.Add(word);
        }

        return places;
    }
}
