namespace Clientwright.Tests.Binding;

/// <summary>The portal's specs, of the repository's own folder.</summary>
internal static class PortalSpecs
{
    public static BoundSpecs Bind() => BoundSpecs.Of([.. Generation.PortalSpecs.Texts()]);
}
