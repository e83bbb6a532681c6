namespace TestSupport;

/// <summary>Sends every request to a test server, whatever host it names. The path stays.</summary>
public sealed class RedirectingHandler(Uri server, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.RequestUri = new Uri(server, request.RequestUri!.PathAndQuery);
        return base.SendAsync(request, cancellationToken);
    }
}
