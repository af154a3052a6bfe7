using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NouvellesDuMonde.Core.Comments.Spam.Texts;

namespace NouvellesDuMonde.Core.Comments.Spam.Hosts;

/// <summary>A place that comments linked to, and how moderators decided about them.</summary>
public sealed class LinkHost
{
    public const int MaxNameLength = 253;

    private LinkHost()
    {
    }

    public LinkHost(string name, DateTime nowUtc) => (Name, FirstSeenUtc) = (name, nowUtc);

    /// <summary>What somebody has bought: « exemple.fr » (<see cref="WebLinks.Owner"/>).</summary>
    public string Name { get; private set; } = "";

    /// <summary>Comments with a link there that moderators published. Only the database adds to it.</summary>
    public int Published { get; private set; }

    /// <summary>Likewise those that they called spam.</summary>
    public int Spam { get; private set; }

    /// <summary>When a moderator first decided about one.</summary>
    public DateTime FirstSeenUtc { get; private set; }

    /// <summary>The places of which something can be learnt: neither the site itself nor what everybody quotes.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<WebLink> links, SiteOptions site)
    {
        // The links come without it.
        var own = WithoutWww(site.Absolute("/").Host);
        return links.Where(l => l.Host != own && !l.Host.EndsWith("." + own, StringComparison.Ordinal))
            .Select(l => WebLinks.Owner(l.Host)).Where(o => o.Length <= MaxNameLength && !KnownHosts.Contains(o)).Distinct(StringComparer.Ordinal);
    }

    private static string WithoutWww(string host) => host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
}

/// <summary>One comment's part in the counts of one host, so that a decision taken back takes it back too.</summary>
public sealed class LinkHostVote
{
    private LinkHostVote()
    {
    }

    public LinkHostVote(long commentId, string host, bool isSpam) => (CommentId, Host, IsSpam) = (commentId, host, isSpam);

    public long CommentId { get; private set; }

    public string Host { get; private set; } = "";

    public bool IsSpam { get; private set; }
}

internal sealed class LinkHostConfiguration : IEntityTypeConfiguration<LinkHost>
{
    public void Configure(EntityTypeBuilder<LinkHost> host)
    {
        host.HasKey(h => h.Name);
        host.Property(h => h.Name).HasMaxLength(LinkHost.MaxNameLength);
    }
}

internal sealed class LinkHostVoteConfiguration : IEntityTypeConfiguration<LinkHostVote>
{
    public void Configure(EntityTypeBuilder<LinkHostVote> vote)
    {
        vote.HasKey(v => new { v.CommentId, v.Host });
        vote.Property(v => v.Host).HasMaxLength(LinkHost.MaxNameLength);
        vote.HasOne<Comment>().WithMany().HasForeignKey(v => v.CommentId);
    }
}
