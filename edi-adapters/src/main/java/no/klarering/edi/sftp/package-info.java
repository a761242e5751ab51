/**
 * SFTP servers of partners, visited in turn: interchanges are fetched from their folder {@code in}
 * like files of our own folders, replies are laid into {@code out}.
 */
package no.klarering.edi.sftp;
