namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;

/// <summary>
/// Whether the request that is being made on this thread is checked. A request is made in one go, so that this is known
/// while it is, and the many pieces that write it need not hand it on.
/// </summary>
[Embedded]
internal static class RequestCheck
{
    [ThreadStatic]
    private static bool t_isOn;

    internal static bool IsOn => t_isOn;

    /// <summary>Makes it so, if asked to, until what is returned is disposed.</summary>
    internal static Scope While(bool isOn) => new(isOn);

    internal readonly ref struct Scope
    {
        private readonly bool _isOn;

        internal Scope(bool isOn)
        {
            _isOn = isOn;
            if (isOn)
            {
                t_isOn = true;
            }
        }

        public void Dispose()
        {
            if (_isOn)
            {
                t_isOn = false;
            }
        }
    }
}
