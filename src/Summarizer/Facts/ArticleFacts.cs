using System.Globalization;
using Summarizer.Articles;
using Summarizer.Facts.Amounts;
using Summarizer.Languages;
using Summarizer.Names;
using Summarizer.Names.Unspaced;
using Summarizer.Text;

namespace Summarizer.Facts;

/// <summary>The numbers, dates and words of an article, including its title, date and host.</summary>
internal sealed class ArticleFacts
{
    private readonly HashSet<decimal> _numbers = [];
    private readonly HashSet<int> _days = [];
    private readonly HashSet<int> _months = [];
    private readonly HashSet<int> _years = [];
    private readonly HashSet<(int Day, int Month)> _dayMonths = [];
    private readonly HashSet<(int Month, int Year)> _monthYears = [];
    private readonly HashSet<(int Day, int Month, int Year)> _dates = [];
    private readonly HashSet<DayOfWeek> _weekdays = [];
    private readonly HashSet<string> _single = [];

    /// <summary>Reads an article except for the parts that are not evidence.</summary>
    public ArticleFacts(Article article, IReadOnlyList<TextSpan> distrusted)
    {
        Language = article.Language;
        Names = new NameIndex(article.Language);
        Addresses = new AddressIndex(article.Url);
        foreach (var part in Trusted(article.Text.Length, distrusted))
            Add(article.Text, part);
        if (article.Title is { } title)
            Add(title, new TextSpan(0, title.Length));
        if (UnspacedText.Reads(article.Language))
            Unspaced = new UnspacedText(
                string.Join(
                    '\n',
                    Trusted(article.Text.Length, distrusted).Select(part => part.Of(article.Text).ToString()).Append(article.Title)
                ),
                article.Language
            );
        if (article.PublishedOn is { } day)
            Add(new DateFact(0, 0, day.Day, day.Month, day.Year));
        foreach (var label in article.Url?.Host.Split('.') ?? [])
            Names.Add(WordFolding.Fold(label), LetterCase.Capital);
        Names.Complete();
    }

    /// <summary>The article's language.</summary>
    public Language Language { get; }

    public NameIndex Names { get; }

    /// <summary>The text in a script without spaces; null in others.</summary>
    public UnspacedText? Unspaced { get; }

    public AddressIndex Addresses { get; }

    /// <summary>The numbers by what they measure.</summary>
    public ArticleAmounts Amounts { get; } = new();

    public bool Has(decimal number) => _numbers.Contains(number);

    public bool HasNumber(Func<decimal, bool> condition) => _numbers.Any(condition);

    public IReadOnlyCollection<int> Years => _years;

    public bool HasYear(int year) => _years.Contains(year);

    public bool Has(NumberFact number) =>
        number.Values.Any(_numbers.Contains) || (number.Parts is { Count: > 0 } parts && parts.All(_numbers.Contains));

    /// <summary>Whether the article has an indefinite article such as "un" before a noun, which supports "1". The noun is folded.</summary>
    public bool HasSingle(string key) => _single.Contains(Beginning(key));

    public bool Has(DateFact date)
    {
        if (date.Weekday is { } weekday)
            return _weekdays.Contains(weekday);
        if (HasParts(date.Day, date.Month, date.Year))
            return true;
        if (date.IsSwappable && HasParts(date.Month, date.Day, date.Year))
            return true;
        return date.IsGuess && _numbers.Contains(date.Day) && _numbers.Contains(date.Month);
    }

    /// <summary>Whether a decimal such as "22.05" is a day and month of the article.</summary>
    public bool HasDay(ReadOnlySpan<char> number)
    {
        var stop = number.IndexOf('.');
        return stop is 1 or 2
            && number.Length - stop == 3
            && int.TryParse(number[..stop], CultureInfo.InvariantCulture, out var day)
            && int.TryParse(number[(stop + 1)..], CultureInfo.InvariantCulture, out var month)
            && _dayMonths.Contains((day, month));
    }

    private bool HasParts(int day, int month, int year) =>
        (day, year) switch
        {
            (> 0, > 0) => _dates.Contains((day, month, year))
                || (
                    _dayMonths.Contains((day, month))
                    && !_dates.Any(date => date.Day == day && date.Month == month)
                    && _years.Contains(year)
                ),
            (> 0, _) => _dayMonths.Contains((day, month)) || (_days.Contains(day) && _months.Contains(month)),
            (_, > 0) => _monthYears.Contains((month, year)) || (_months.Contains(month) && _numbers.Contains(year)),
            _ => _months.Contains(month),
        };

    private static string Beginning(string key) => key[..Math.Min(key.Length, 4)];

    private void Add(string text, TextSpan part)
    {
        var words = Token.Read(text, part);
        var taken = new bool[words.Count];
        foreach (var date in new DateReader(text, words, Language).Read())
        {
            Add(date);
            for (var i = date.First; i <= date.Last && !date.IsGuess; i++)
                taken[i] = true;
        }

        var amounts = new AmountReader(text, words, Language);
        Amounts.Begin();
        foreach (var number in new NumberReader(text, words, Language, taken).Read())
        {
            Amounts.Add(number, amounts);
            if (amounts.AfternoonOf(number) is { } hour)
                _numbers.Add(hour);
            Add(number, words, text);
        }

        Names.Add(words, text);
        Addresses.Add(text, part);
    }

    // "Bir" and "un" usually do not mean a number; they support "1" only before the same noun.
    private void Add(NumberFact number, List<Token> words, string text)
    {
        if (number.IsWeak && number.Values is [1])
        {
            if (number.Last + 1 < words.Count)
                _single.Add(Beginning(words[number.Last + 1].Key));
            return;
        }

        foreach (var value in number.Values)
            _numbers.Add(value);
        foreach (var value in number.Parts ?? [])
            _numbers.Add(value);
        if (
            words[number.First].Word is { Kind: WordKind.Number } word
            && char.IsLetter(text[word.Span.End - 1])
            && number.Values is [>= 1 and <= 31 and var day]
        )
            _days.Add((int)day);
        foreach (var value in number.Values.Where(value => value is >= 1000 and <= 2999 && value % 1 == 0))
            _years.Add((int)value);
    }

    private void Add(DateFact date)
    {
        if (date.Weekday is { } weekday)
            _weekdays.Add(weekday);
        if (date.Month > 0)
            AddParts(date.Day, date.Month, date.Year);
        if (date.IsSwappable)
            AddParts(date.Month, date.Day, date.Year);
    }

    private void AddParts(int day, int month, int year)
    {
        _months.Add(month);
        if (day > 0)
            _dayMonths.Add((day, month));
        if (year == 0)
            return;
        _years.Add(year);
        _numbers.Add(year);
        _monthYears.Add((month, year));
        if (day == 0)
            return;
        _dates.Add((day, month, year));
        if (month <= 12 && day <= DateTime.DaysInMonth(year, month))
            _weekdays.Add(new DateOnly(year, month, day).DayOfWeek);
    }

    private static IEnumerable<TextSpan> Trusted(int length, IReadOnlyList<TextSpan> distrusted)
    {
        var start = 0;
        foreach (var span in distrusted.OrderBy(span => span.Start))
        {
            if (span.Start > start)
                yield return new TextSpan(start, Math.Min(span.Start, length));
            start = Math.Max(start, span.End);
        }

        if (start < length)
            yield return new TextSpan(start, length);
    }
}
