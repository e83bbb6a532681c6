namespace Summarizer.Pages;

/// <summary>A number with what it counts.</summary>
internal static class Counted
{
    public static Html Of(int number, string one, string many) => Html.Of($"{number} {(number == 1 ? one : many)}");
}
