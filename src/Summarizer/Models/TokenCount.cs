namespace Summarizer.Models;

/// <summary>Tokens of one or more calls.</summary>
/// <param name="Input">Tokens the model read.</param>
/// <param name="Output">Tokens the model wrote.</param>
public readonly record struct TokenCount(int Input, int Output)
{
    /// <summary>The sum.</summary>
    public static TokenCount operator +(TokenCount one, TokenCount other) => new(one.Input + other.Input, one.Output + other.Output);

    /// <summary>The sum.</summary>
    public static TokenCount Add(TokenCount left, TokenCount right) => left + right;

    internal static TokenCount Of(ModelAnswer.Reply reply) => new(reply.InputTokens, reply.OutputTokens);
}
