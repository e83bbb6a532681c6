namespace Summarizer.Extraction;

/// <summary>
/// The datelines of Chinese and Korean agencies: <c>新华网北京10月15日电（记者 刘晓明）</c>, <c>(부산=연합뉴스) 김민수 기자 = </c>.
/// </summary>
internal static class UnspacedDateline
{
    private const int MaxPlace = 20;
    private const int MaxReporters = 40;

    /// <summary>The number of characters before the sentence proper; 0 without a dateline.</summary>
    public static int Length(ReadOnlySpan<char> form) => Korean(form) is > 0 and var korean ? korean : Chinese(form);

    private static int Korean(ReadOnlySpan<char> form)
    {
        if (form.IsEmpty || form[0] is not ('(' or '（' or '[' or '【'))
            return 0;
        var close = form[..Math.Min(form.Length, MaxPlace)].IndexOfAny(")）]】");
        if (close < 0 || !form[..close].Contains('=') || !form[..close].ContainsAnyInRange('가', '힣'))
            return 0;
        var equals = form[close..Math.Min(form.Length, close + MaxReporters)].IndexOf(" = ");
        return AfterBlank(form, equals < 0 ? close + 1 : close + equals + 3);
    }

    // The day of a message and the word for it: 日电, 日電, 日讯, 日訊.
    private static int Chinese(ReadOnlySpan<char> form)
    {
        var start = form[..Math.Min(form.Length, 2 * MaxPlace)];
        var day = start.IndexOfAny("电電讯訊");
        if (day < 2 || form[day - 1] != '日' || !IsDigit(form[day - 2]) || start[..day].ContainsAny("，。、：“"))
            return 0;
        var end = AfterBlank(form, day + 1);
        if (end < form.Length && form[end] is '（' or '(')
        {
            var close = form[end..Math.Min(form.Length, end + MaxReporters)].IndexOfAny("）)");
            return close < 0 ? 0 : AfterBlank(form, end + close + 1);
        }

        return end > day + 1 ? end : 0;
    }

    private static bool IsDigit(char c) => char.IsDigit(c) || "一二三四五六七八九十".Contains(c, StringComparison.Ordinal);

    private static int AfterBlank(ReadOnlySpan<char> form, int start)
    {
        while (start < form.Length && (char.IsWhiteSpace(form[start]) || form[start] is '：' or ':'))
            start++;
        return start;
    }
}
