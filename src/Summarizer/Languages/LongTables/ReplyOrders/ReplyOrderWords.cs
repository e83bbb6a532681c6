namespace Summarizer.Languages.LongTables.ReplyOrders;

/// <summary>
/// Words of orders that speak of the text to be written without naming a model: <c>close your note with</c>, <c>set aside what you were
/// told</c>. Each is common by itself, so they count only together, in one language. Written by hand.
/// </summary>
internal static class ReplyOrderWords
{
    public static IReadOnlyList<InjectionPhrases> All { get; } =
    [.. WesternOrders.All, .. NorthernOrders.All, .. NearEasternOrders.All, .. EastAsianOrders.All];

    /// <param name="you">Pronouns of the second person, in any case.</param>
    /// <param name="write">Orders to write something, to begin or to end with it.</param>
    /// <param name="piece">Parts of a text, and places in it.</param>
    /// <param name="asking">Words that make an order a polite request.</param>
    /// <param name="stop">Orders to stop or to disregard.</param>
    /// <param name="told">What a model does or was told.</param>
    /// <param name="change">Orders to change something.</param>
    /// <param name="detail">What can be changed in a report.</param>
    internal static InjectionPhrases Of(
        string tag,
        string you,
        string write,
        string piece,
        string asking,
        string stop,
        string told,
        string change,
        string detail
    ) =>
        new(tag)
        {
            Reach = tag is "ja" or "zh" ? 20 : 10,
            OrdersLast = tag is "tr" or "ja" or "ko" or "hi" or "fa",
            Phrases = new Dictionary<Cue, string>
            {
                [Cue.You] = you,
                [Cue.Write] = write,
                [Cue.Piece] = piece,
                [Cue.Asking] = asking,
                [Cue.Stop] = stop,
                [Cue.Told] = told,
                [Cue.Change] = change,
                [Cue.Detail] = detail,
            },
        };
}
