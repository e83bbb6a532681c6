namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>A message may not go to the address that a URL's host has.</summary>
internal sealed class RefusedAddressException() : Exception("The address is not public.");
