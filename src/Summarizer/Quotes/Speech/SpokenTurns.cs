using Summarizer.Articles;
using Summarizer.Text;

namespace Summarizer.Quotes.Speech;

/// <summary>All speech of an article: between quotation marks, after dashes, in the answers of an interview.</summary>
internal static class SpokenTurns
{
    /// <summary>The speech without marks.</summary>
    public static IReadOnlyList<SpokenTurn> Find(Article article) =>
        InterviewReader.Find(article) is { Count: > 0 } answers ? answers : DialogueReader.Find(article);

    /// <summary>The quotations in order. Marks within a turn belong to it.</summary>
    public static IReadOnlyList<Quotation> Merge(IReadOnlyList<Quotation> marks, IReadOnlyList<SpokenTurn> turns)
    {
        if (turns.Count == 0)
            return marks;
        var all = new List<Quotation>(marks.Count + turns.Count);
        var mark = 0;
        foreach (var turn in turns)
        {
            for (; mark < marks.Count && marks[mark].Outer.Start < turn.Outer.End; mark++)
            {
                if (marks[mark].Outer.End <= turn.Outer.Start)
                    all.Add(marks[mark]);
            }

            all.Add(new Quotation(turn.Outer, turn.Inner, Continues: false));
        }

        all.AddRange(marks.Skip(mark));
        return all;
    }
}
