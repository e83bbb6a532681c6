using Azure.Core;

namespace TestSupport;

/// <summary>An identity with one token, or with none.</summary>
public sealed class FakeCredential(string? token) : TokenCredential
{
    /// <summary>The scopes that tokens were requested for.</summary>
    public IList<string> Scopes { get; } = [];

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        foreach (var scope in requestContext.Scopes)
            Scopes.Add(scope);
        return new ValueTask<AccessToken>(
            new AccessToken(token ?? throw new InvalidOperationException("No identity here."), DateTimeOffset.MaxValue)
        );
    }
}

/// <summary>An identity that never answers, whatever its caller does.</summary>
public sealed class SilentCredential : TokenCredential
{
    private readonly TaskCompletionSource<AccessToken> _never = new();

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        new(_never.Task);
}
