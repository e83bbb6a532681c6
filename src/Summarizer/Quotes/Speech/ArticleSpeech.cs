using System.Runtime.CompilerServices;
using Summarizer.Articles;
using Summarizer.Text;

namespace Summarizer.Quotes.Speech;

/// <summary>
/// All speech of an article: between quotation marks, after dashes, in the answers of an interview. It is read once, when it is first
/// used.
/// </summary>
internal sealed class ArticleSpeech
{
    private static readonly ConditionalWeakTable<Article, ArticleSpeech> Known = [];

    private ArticleSpeech(Article article)
    {
        Marks = QuotationMarks.Find(article.Text);
        Interview = InterviewReader.Read(article);
        Turns = Interview.Answers is { Count: > 0 } answers ? answers : DialogueReader.Find(article);
        Quotations = Merge(Marks, Turns);
    }

    /// <summary>The quotations between marks.</summary>
    public IReadOnlyList<Quotation> Marks { get; }

    public Interview Interview { get; }

    /// <summary>The speech without marks.</summary>
    public IReadOnlyList<SpokenTurn> Turns { get; }

    /// <summary>The quotations in order, and the speech without marks among them. Marks within a turn belong to it.</summary>
    public IReadOnlyList<Quotation> Quotations { get; }

    public static ArticleSpeech Of(Article article) => Known.GetValue(article, static article => new ArticleSpeech(article));

    private static IReadOnlyList<Quotation> Merge(IReadOnlyList<Quotation> marks, IReadOnlyList<SpokenTurn> turns)
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
