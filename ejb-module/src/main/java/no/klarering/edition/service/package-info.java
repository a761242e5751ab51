/** Reading the files and changing from one edition to the next. */
package no.klarering.edition.service;
