/**
 * Message profiles: what a message may look like, as data.
 *
 * <p>One resource file per profile tells the order of the segments, the elements of each and the
 * codes that belong to the syntax. The file format is explained in {@link
 * no.klarering.edi.profile.ProfileFile}.
 */
package no.klarering.edi.profile;
