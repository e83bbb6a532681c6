using Summarizer.Articles;
using Summarizer.Functions.Articles;

namespace Summarizer.Functions.Publishing;

/// <summary>The texts that one run has stored, in order. Those that the final record does not need are erased.</summary>
internal sealed class WrittenTexts(ArticleId id, TextStore texts)
{
    private readonly Dictionary<string, StoredText> _texts = new(StringComparer.Ordinal);

    public IEnumerable<StoredText> All => _texts.Values;

    /// <summary>The hash of the last text; null if no text was written.</summary>
    public string? LastHash => _texts.Keys.LastOrDefault();

    public async Task PutAsync(string contentHash, string text, CancellationToken cancellationToken) =>
        _texts[contentHash] = new StoredText(id.Value, contentHash, await texts.PutAsync(id, contentHash, text, cancellationToken));

    /// <summary>Leaves the texts to another run.</summary>
    public void Clear() => _texts.Clear();
}
