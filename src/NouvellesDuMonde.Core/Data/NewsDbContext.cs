using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Accounts.Sessions;
using NouvellesDuMonde.Core.Appeals;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Audience;
using NouvellesDuMonde.Core.Authors;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Comments.Spam.Akismet;
using NouvellesDuMonde.Core.Comments.Spam.Alike;
using NouvellesDuMonde.Core.Comments.Spam.Hosts;
using NouvellesDuMonde.Core.Comments.Spam.Models;
using NouvellesDuMonde.Core.Comments.Spam.Policies;
using NouvellesDuMonde.Core.Corrections;
using NouvellesDuMonde.Core.Forms;
using NouvellesDuMonde.Core.FrontPages;
using NouvellesDuMonde.Core.Media;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Core.Newsletter;
using NouvellesDuMonde.Core.Notifications;
using NouvellesDuMonde.Core.Outbox;
using NouvellesDuMonde.Core.Redirects;
using NouvellesDuMonde.Core.Related;
using NouvellesDuMonde.Core.Reports;
using NouvellesDuMonde.Core.Search.Index;
using NouvellesDuMonde.Core.Search.Spelling;
using NouvellesDuMonde.Core.Settings;
using NouvellesDuMonde.Core.Tags;

namespace NouvellesDuMonde.Core.Data;

/// <summary>One model for SQLite, SQL Server and PostgreSQL.</summary>
public sealed class NewsDbContext(DbContextOptions<NewsDbContext> options)
    : IdentityDbContext<Member, IdentityRole<int>, int>(options)
{
    public DbSet<Article> Articles => Set<Article>();

    public DbSet<ArticleListing> ArticleListings => Set<ArticleListing>();

    public DbSet<ArticleTag> ArticleTags => Set<ArticleTag>();

    public DbSet<ArticleAuthor> ArticleAuthors => Set<ArticleAuthor>();

    public DbSet<ArticleRevision> ArticleRevisions => Set<ArticleRevision>();

    public DbSet<Correction> Corrections => Set<Correction>();

    public DbSet<Author> Authors => Set<Author>();

    public DbSet<Category> Categories => Set<Category>();

    public DbSet<Tag> Tags => Set<Tag>();

    public DbSet<TagSynonym> TagSynonyms => Set<TagSynonym>();

    public DbSet<MediaAsset> Media => Set<MediaAsset>();

    public DbSet<Comment> Comments => Set<Comment>();

    public DbSet<CommentSubmission> CommentSubmissions => Set<CommentSubmission>();

    public DbSet<AkismetInquiry> AkismetInquiries => Set<AkismetInquiry>();

    public DbSet<CommentDraft> CommentDrafts => Set<CommentDraft>();

    public DbSet<CommentRecommendation> CommentRecommendations => Set<CommentRecommendation>();

    public DbSet<CommentRevision> CommentRevisions => Set<CommentRevision>();

    public DbSet<SpamModelVersion> SpamModels => Set<SpamModelVersion>();

    public DbSet<SpamPolicyVersion> SpamPolicies => Set<SpamPolicyVersion>();

    public DbSet<CommentShingle> CommentShingles => Set<CommentShingle>();

    public DbSet<LinkHost> LinkHosts => Set<LinkHost>();

    public DbSet<LinkHostVote> LinkHostVotes => Set<LinkHostVote>();

    public DbSet<ModerationLogEntry> ModerationLog => Set<ModerationLogEntry>();

    public DbSet<ReportCase> ReportCases => Set<ReportCase>();

    public DbSet<CommentReport> CommentReports => Set<CommentReport>();

    public DbSet<Appeal> Appeals => Set<Appeal>();

    public DbSet<Notification> Notifications => Set<Notification>();

    public DbSet<NotificationChoice> NotificationChoices => Set<NotificationChoice>();

    public DbSet<CommentAppearance> CommentAppearances => Set<CommentAppearance>();

    public DbSet<ThreadFollow> ThreadFollows => Set<ThreadFollow>();

    public DbSet<Mute> Mutes => Set<Mute>();

    public DbSet<SearchDocument> SearchDocuments => Set<SearchDocument>();

    public DbSet<SearchTerm> SearchTerms => Set<SearchTerm>();

    public DbSet<SearchWord> SearchWords => Set<SearchWord>();

    public DbSet<SearchWordKey> SearchWordKeys => Set<SearchWordKey>();

    public DbSet<RelatedArticle> RelatedArticles => Set<RelatedArticle>();

    public DbSet<RelatedChoice> RelatedChoices => Set<RelatedChoice>();

    public DbSet<Redirect> Redirects => Set<Redirect>();

    public DbSet<SentForm> SentForms => Set<SentForm>();

    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    public DbSet<ArticleViewCount> ArticleViews => Set<ArticleViewCount>();

    public DbSet<FrontPageSlot> FrontPageSlots => Set<FrontPageSlot>();

    public DbSet<FrontPageBand> FrontPageBands => Set<FrontPageBand>();

    public DbSet<Subscriber> Subscribers => Set<Subscriber>();

    public DbSet<LetterIssue> LetterIssues => Set<LetterIssue>();

    public DbSet<LetterDelivery> LetterDeliveries => Set<LetterDelivery>();

    public DbSet<MemberSession> MemberSessions => Set<MemberSession>();

    public DbSet<MemberNameChange> MemberNameChanges => Set<MemberNameChange>();

    public DbSet<Setting> Settings => Set<Setting>();

    public DbSet<CacheEviction> CacheEvictions => Set<CacheEviction>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
    {
        if (optionsBuilder.Options.FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider is null)
            optionsBuilder.UseApplicationServiceProvider(IdentitySchema.Services);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(NewsDbContext).Assembly);
        RestrictDeletes(builder);
    }

    /// <summary>
    /// Only a row that means nothing without its owner goes with it. Everything else is refused by the database; SQL Server
    /// would also reject several cascade paths to one table (error 1785).
    /// </summary>
    private static void RestrictDeletes(ModelBuilder builder)
    {
        Type[] parts =
        [
            typeof(ArticleListing), typeof(ArticleTag), typeof(ArticleAuthor), typeof(PreviousSlug), typeof(ArticleRevision),
            typeof(Correction), typeof(TagSynonym), typeof(CommentSubmission), typeof(AkismetInquiry), typeof(CommentDraft),
            typeof(CommentRecommendation), typeof(CommentRevision), typeof(CommentShingle), typeof(LinkHostVote), typeof(SearchDocument), typeof(SearchTerm),
            typeof(ReportCase), typeof(CommentReport), typeof(Appeal), typeof(Notification), typeof(CommentAppearance), typeof(ThreadFollow),
        ];
        var keys = builder.Model.GetEntityTypes().Where(e => e.ClrType.Assembly == typeof(NewsDbContext).Assembly && !e.IsOwned())
            .SelectMany(e => e.GetForeignKeys());
        foreach (var key in keys)
        {
            var owner = key.PrincipalEntityType.ClrType;
            var isPart = parts.Contains(key.DeclaringEntityType.ClrType) && (owner == typeof(Article) || owner == typeof(Tag) || owner == typeof(Comment) || owner == typeof(SearchDocument) || owner == typeof(ReportCase));
            key.DeleteBehavior = isPart ? DeleteBehavior.Cascade : DeleteBehavior.Restrict;
        }
    }
}
