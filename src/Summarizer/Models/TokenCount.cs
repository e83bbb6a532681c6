namespace Summarizer.Models;

/// <summary>The tokens of one or more calls.</summary>
public readonly record struct TokenCount(int Input, int Output)
{
    public static TokenCount operator +(TokenCount one, TokenCount other) => new(one.Input + other.Input, one.Output + other.Output);

    public static TokenCount Add(TokenCount left, TokenCount right) => left + right;

    internal static TokenCount Of(ModelAnswer.Reply reply) => new(reply.InputTokens, reply.OutputTokens);
}
