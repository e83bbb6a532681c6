using System.Text.Json;
using Summarizer.Models.Replies;

namespace Summarizer.Daily;

/// <summary>What a model wrote about a day, before verification.</summary>
/// <param name="Titles">Titles by story number.</param>
/// <param name="Overview">Sentences with their story numbers, at most one per story.</param>
internal sealed record DailyReply(IReadOnlyDictionary<int, string> Titles, IReadOnlyList<(int Story, string Text)> Overview)
{
    /// <summary>Reads an object found in a reply; null if it has neither a title nor a sentence for any story.</summary>
    /// <param name="stories">How many stories the model was given.</param>
    public static DailyReply? Read(JsonElement root, int stories)
    {
        var titles = Entries(root, "titles", "title", stories, ReplyReader.MaxHeadlineLength);
        var overview = Entries(root, "overview", "text", stories, ReplyReader.MaxSentenceLength);
        return titles.Count + overview.Count == 0
            ? null
            : new DailyReply(titles.ToDictionary(entry => entry.Story, entry => entry.Text.TrimEnd('.')), overview);
    }

    private static List<(int Story, string Text)> Entries(JsonElement root, string name, string text, int stories, int maxLength)
    {
        if (!root.TryGetProperty(name, out var entries) || entries.ValueKind != JsonValueKind.Array)
            return [];
        return
        [
            .. entries
                .EnumerateArray()
                .Where(entry => entry.ValueKind == JsonValueKind.Object)
                .Select(entry => (Story: NumberOf(entry), Text: ReplyReader.Strings(entry, text, 1, maxLength).FirstOrDefault() ?? ""))
                .Where(entry => entry.Story >= 0 && entry.Story < stories && entry.Text.Trim('.').Length > 0)
                .DistinctBy(entry => entry.Story),
        ];
    }

    private static int NumberOf(JsonElement entry) =>
        entry.TryGetProperty("story", out var story) && story.ValueKind == JsonValueKind.Number && story.TryGetInt32(out var number)
            ? number
            : -1;
}
