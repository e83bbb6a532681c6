using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Summarizer.Functions.Webhooks.Delivery;

namespace Summarizer.Functions.Tests.Webhooks.Delivery;

/// <summary>The certificate is compared with the host of the URL, although the connection goes to an address.</summary>
public sealed class TlsTests
{
    [Theory]
    [InlineData("hooks.example", true, null)]
    [InlineData("other.example", true, "The receiver's certificate is not valid for this address.")]
    [InlineData("127.0.0.1", true, "The receiver's certificate is not valid for this address.")]
    [InlineData("hooks.example", false, "The receiver's certificate is not valid for this address.")]
    public async Task Send_WantsACertificateOfTheHost(string host, bool isTrusted, string? error)
    {
        using var certificate = Certificate("hooks.example");
        await using var server = await StartAsync(certificate);
        var options = WebhookBuilder.LoopbackOptions with { TrustedRoots = isTrusted ? [certificate] : null };

        var result = await WebhookBuilder.SendAsync(
            new Uri($"https://{host}:{Port(server)}/"),
            options,
            WebhookBuilder.Resolver("127.0.0.1")
        );

        Assert.Equal(error, result.Error);
        Assert.Equal(error is null ? SendOutcome.Delivered : SendOutcome.Failed, result.Outcome);
    }

    private static X509Certificate2 Certificate(string host)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={host}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }

    private static async Task<WebApplication> StartAsync(X509Certificate2 certificate)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder
            .WebHost.UseKestrelCore()
            .UseKestrelHttpsConfiguration()
            .ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        var app = builder.Build();
        app.Run(context =>
        {
            context.Response.StatusCode = 204;
            return Task.CompletedTask;
        });
        await app.StartAsync();
        return app;
    }

    private static int Port(WebApplication app) =>
        new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;
}
