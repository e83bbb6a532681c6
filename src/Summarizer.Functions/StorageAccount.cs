namespace Summarizer.Functions;

/// <summary>The storage account: a connection string, or the services' addresses with Entra ID.</summary>
/// <param name="ConnectionString"><c>ArticleStorage</c>.</param>
/// <param name="BlobServiceUri"><c>ArticleStorage__blobServiceUri</c>.</param>
/// <param name="QueueServiceUri"><c>ArticleStorage__queueServiceUri</c>.</param>
/// <param name="ClientId"><c>ArticleStorage__clientId</c>: the user-assigned identity, if any.</param>
public sealed record StorageAccount(string? ConnectionString, Uri? BlobServiceUri, Uri? QueueServiceUri, string? ClientId);
