using Azure.Core;

namespace Summarizer.Functions.Tests.Models;

/// <summary>An identity with one token, or with none.</summary>
internal sealed class Tokens(string? token) : TokenCredential
{
    /// <summary>What tokens were asked for.</summary>
    public List<string> Scopes { get; } = [];

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        Scopes.AddRange(requestContext.Scopes);
        return new ValueTask<AccessToken>(
            new AccessToken(token ?? throw new InvalidOperationException("No identity here."), DateTimeOffset.MaxValue)
        );
    }
}

/// <summary>An identity that never answers, whatever its caller does.</summary>
internal sealed class SilentIdentity : TokenCredential
{
    private readonly TaskCompletionSource<AccessToken> _never = new();

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        new(_never.Task);
}
