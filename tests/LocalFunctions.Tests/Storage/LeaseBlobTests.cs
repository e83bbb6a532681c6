using Azure;
using Azure.Storage.Blobs;
using LocalFunctions.Storage;
using LocalFunctions.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace LocalFunctions.Tests.Storage;

/// <summary>What storage's answers mean to those who want the lease.</summary>
public sealed class LeaseBlobTests
{
    [Fact]
    public async Task Lease_HasOneHolder_AndIsFreeOnceReleased()
    {
        var account = await Account.NewAsync();
        (var one, var other) = (On(account.Container()), On(account.Container()));
        await one.TryAcquireAsync(default); // The first attempt creates the blob.

        var held = await one.TryAcquireAsync(default);
        var refused = await other.TryAcquireAsync(default);
        await held!.ReleaseAsync();
        var next = await other.TryAcquireAsync(default);

        Assert.Null(refused);
        Assert.NotNull(next);
    }

    /// <summary>
    /// Reading these as a lease held elsewhere, or as a missing blob, would mean to wait for nobody without a word in the log.
    /// </summary>
    [Theory]
    [InlineData(409, "ContainerBeingDeleted")]
    [InlineData(409, "AccountIsDisabled")]
    [InlineData(404, "ResourceNotFound")]
    public async Task Acquire_Throws_WhenTheAccountIsNotReady(int status, string code)
    {
        await using var storage = await RefuseLeaseAsync(status, code);

        var error = await Assert.ThrowsAsync<RequestFailedException>(() => On(ContainerOf(storage)).TryAcquireAsync(default));

        Assert.Equal(code, error.ErrorCode);
    }

    private static LeaseBlob On(BlobContainerClient container) => new(container, "leader", NullLogger.Instance);

    private static BlobContainerClient ContainerOf(WebApplication storage) =>
        new(new Uri($"{storage.Urls.Single()}/account/items"), new BlobClientOptions { Retry = { MaxRetries = 0 } });

    /// <summary>A storage account that answers every request but the one for a lease.</summary>
    private static async Task<WebApplication> RefuseLeaseAsync(int status, string code)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var storage = builder.Build();
        ((IApplicationBuilder)storage).Run(context =>
        {
            var isLease = context.Request.Query["comp"] == "lease";
            context.Response.StatusCode =
                isLease ? status
                : context.Request.Method == "PUT" ? 201
                : 200;
            if (isLease)
                context.Response.Headers["x-ms-error-code"] = code;
            context.Response.Headers.ETag = "\"1\"";
            context.Response.Headers.LastModified = "Sat, 31 Jan 2026 12:00:00 GMT";
            return Task.CompletedTask;
        });
        await storage.StartAsync();
        return storage;
    }
}
