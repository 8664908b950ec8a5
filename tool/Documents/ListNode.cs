using System.Globalization;
namespace Clientwright.Tool.Documents;

internal sealed class ListNode : DocumentNode
{
    public ListNode(Place place, IReadOnlyList<DocumentNode> items)
        : base(place)
    {
        Items = items;
        for (var index = 0; index < items.Count; index++)
        {
            items[index].PutInto(this, index.ToString(CultureInfo.InvariantCulture));
        }
    }

    public IReadOnlyList<DocumentNode> Items { get; }

    public override string Describe() => "a list";
}
