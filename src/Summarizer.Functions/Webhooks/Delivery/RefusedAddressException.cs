namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>A host resolves to an address that webhooks may not go to.</summary>
internal sealed class RefusedAddressException() : Exception("The address is not public.");
